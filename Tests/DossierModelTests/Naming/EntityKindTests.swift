import DossierModel
import Testing

@Suite struct EntityKindTests {
  @Test func `a kind that a file declares needs no more than a name`() {
    let dam = EntityKind(id: "dam")
    #expect(dam.singular == "dam")
    #expect(dam.plural == "dams")
    #expect(dam.symbol == "•")
    #expect(dam.asciiSymbol == "*")
    #expect(dam.pane == .actors)
    #expect(dam.section == "entries")
  }

  @Test func `a kind that a file declares is what the file says`() {
    let dam = EntityKind(
      id: "dam",
      singular: "barrage",
      plural: "works",
      symbol: "◈",
      asciiSymbol: "+",
      pane: .places
    )
    #expect([dam.singular, dam.plural] == ["barrage", "works"])
    #expect([dam.symbol, dam.asciiSymbol] == ["◈", "+"])
    #expect(dam.pane == .places)
  }

  @Test func `a built-in kind that is relabelled keeps what is not changed`() {
    let person = EntityKind(id: "person", symbol: "@")
    #expect(person.plural == "people")
    #expect(person.symbol == "@")
    #expect(person.asciiSymbol == EntityKind.person.asciiSymbol)
    #expect(person.section == "people")
    #expect(EntityKind(id: "person") == .person)
    #expect(EntityKind(id: "hypothesis").section == nil)
  }

  @Test func `a new singular has a plural of its own`() {
    #expect(EntityKind(id: "person", singular: "soul").plural == "souls")
    #expect(EntityKind(id: "dam", singular: "barrage").plural == "barrages")
    #expect(EntityKind(id: "person", singular: "soul", plural: "folk").plural == "folk")
  }

  @Test func `no two built-in kinds look alike`() {
    let kinds = EntityKind.builtIn
    for field in [\EntityKind.id, \.singular, \.plural, \.symbol, \.asciiSymbol] {
      #expect(Set(kinds.map { $0[keyPath: field] }).count == kinds.count)
    }
    let sections = kinds.compactMap(\.section)
    #expect(Set(sections).count == sections.count)
  }

  @Test(arguments: EntityKind.builtIn)
  func `a built-in kind has a sign for each terminal`(kind: EntityKind) {
    #expect(kind.symbol.count == 1)
    #expect(kind.asciiSymbol.count == 1)
    #expect(kind.asciiSymbol.utf8.allSatisfy { (0x21...0x7E).contains($0) })
  }
}
