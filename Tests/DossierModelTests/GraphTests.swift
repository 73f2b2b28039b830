import DossierModel
import Testing

@Suite struct GraphTests {
  @Test func `a link is seen from both of its ends`() throws {
    let dossier = try sample()
    let graph = Graph(dossier)
    let army = try #require(EntryID("army").flatMap(dossier.position))
    let city = try #require(EntryID("city").flatMap(dossier.position))
    #expect(graph.edges(from: army).map(\.relation) == [.link(0)])
    #expect(graph.edges(from: army).map(\.other) == [city])
    #expect(graph.edges(to: city).map(\.relation) == [.link(0), .about])
    #expect(graph.degree(of: city) == 2)
  }

  @Test func `a reference to nothing is refused`() throws {
    let id = try #require(EntryID("claim"))
    let nowhere = try #require(EntryID("nowhere"))
    let claim = Entry(id: id, content: .claim(Claim(text: "It fell.", about: [nowhere])))
    #expect(throws: BrokenReference.missing(nowhere)) {
      try Dossier(header: .init(id: id, title: "Test"), entries: [claim])
    }
  }

  private func sample() throws -> Dossier {
    let (army, city, claim) = try (
      #require(EntryID("army")), #require(EntryID("city")), #require(EntryID("claim"))
    )
    return try Dossier(
      header: .init(id: army, title: "Test"),
      entries: [
        Entry(id: army, names: [Name("Army")], content: .faction(Faction())),
        Entry(id: city, names: [Name("City")], content: .location(Location())),
        Entry(id: claim, content: .claim(Claim(text: "It fell.", about: [city]))),
      ],
      links: [Link(from: army, type: "lost", to: city)]
    )
  }
}
