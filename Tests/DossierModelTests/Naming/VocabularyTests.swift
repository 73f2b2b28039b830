import DossierModel
import Testing

@Suite struct VocabularyTests {
  @Test func `every dossier has the built-in words`() {
    let words = Vocabulary()
    #expect(words.kinds == EntityKind.builtIn)
    #expect(words.linkTypes == LinkType.builtIn)
    #expect(words.ownKinds == [])
    #expect(words.ownLinkTypes == [])
    #expect(words.kind("person") == .person)
    #expect(words.kind("dam") == nil)
    #expect(words.linkType("hugs") == nil)
  }

  @Test func `words of the file come after those built in`() {
    let dam = EntityKind(id: "dam")
    let hugs = LinkType(symmetric: "hugs")
    let words = Vocabulary(kinds: [dam], linkTypes: [hugs])
    #expect(words.kinds == EntityKind.builtIn + [dam])
    #expect(words.linkTypes == LinkType.builtIn + [hugs])
    #expect(words.kind("dam") == dam)
    #expect(words.linkType("hugs") == hugs)
    #expect(words.ownKinds == [dam])
    #expect(words.ownLinkTypes == [hugs])
  }

  @Test func `a word that is relabelled stays in its place`() {
    let person = EntityKind(id: "person", singular: "soul")
    let lost = LinkType("lost", label: "gave up", inverse: "given up by")
    let words = Vocabulary(kinds: [person], linkTypes: [lost])
    #expect(words.kinds.map(\.id) == EntityKind.builtIn.map(\.id))
    #expect(words.linkTypes.map(\.id) == LinkType.builtIn.map(\.id))
    #expect(words.kind("person")?.singular == "soul")
    #expect(words.linkType("lost")?.label == "gave up")
    #expect(words.ownKinds == [person])
    #expect(words.ownLinkTypes == [lost])
  }

  @Test func `of two words of the file with the same name the later counts`() {
    let words = Vocabulary(
      kinds: [EntityKind(id: "dam"), EntityKind(id: "weir"), EntityKind(id: "dam", symbol: "◈")]
    )
    #expect(words.ownKinds.map(\.id) == ["dam", "weir"])
    #expect(words.kind("dam")?.symbol == "◈")
  }

  @Test func `a built-in word that is declared as it is changes nothing`() {
    #expect(Vocabulary(kinds: [.person], linkTypes: [LinkType.builtIn[0]]) == Vocabulary())
  }
}
