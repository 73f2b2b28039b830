import DossierModel
import Testing

@Suite struct DossierTests {
  @Test func `an entry is found by its id`() throws {
    let dossier = try Dossier([.army, .city])
    #expect(dossier[.city] == .city)
    #expect(dossier.position(of: .city) == 1)
    #expect(dossier[.nobody] == nil)
    #expect(dossier.position(of: .nobody) == nil)
  }

  @Test func `of the entries with the same id as another, the first is reported`() {
    #expect(throws: BrokenReference.duplicate(.army)) {
      try Dossier([.army, .city, .claim, .city, .army])
    }
  }

  @Test func `an id that is taken is reported before what else is wrong`() {
    let lost = Entry("lost", .location(Location(within: .nobody)))
    #expect(throws: BrokenReference.duplicate(.army)) { try Dossier([lost, .army, .army]) }
  }

  @Test func `an entry has the kind that the file declares`() throws {
    let dam = Entry("dam", .other(Other(kind: "dam")))
    let kinds = [EntityKind(id: "dam", symbol: "◈"), EntityKind(id: "faction", singular: "side")]
    let dossier = try Dossier([dam, .army], vocabulary: Vocabulary(kinds: kinds))
    #expect(dossier.kind(of: dam).symbol == "◈")
    #expect(dossier.kind(of: .army).singular == "side")
  }

  @Test func `a kind that the dossier does not know is listed under its id`() throws {
    let dossier = try Dossier([.army])
    let kind = dossier.kind(of: Entry("dam", .other(Other(kind: "dam"))))
    #expect(kind.id == "dam")
    #expect(kind.plural == "dams")
  }

  @Test func `dossiers are the same if all their parts are, in the same order`() throws {
    let link = Link(from: .army, type: "lost", to: .city)
    let dossier = try Dossier([.army, .city], links: [link])
    #expect(try dossier == Dossier([.army, .city], links: [link]))
    #expect(try dossier.hashValue == Dossier([.army, .city], links: [link]).hashValue)
    let ownWords = Vocabulary(kinds: [EntityKind(id: "dam")])
    let others = try [
      Dossier([.city, .army], links: [link]), Dossier([.army, .city]),
      Dossier([.army, .city], links: [link, link]),
      Dossier([.army, .city], links: [link], vocabulary: ownWords),
      Dossier(
        [.army, .city],
        links: [link],
        article: Article(paragraphCount: 1, body: 1...1)
      ),
    ]
    #expect(!others.contains(dossier))
    let rated = [Entry.claim, .question, .hypothesis]
    let rating = Rating(claim: rated[0].id, hypothesis: rated[2].id, grade: .consistent)
    #expect(try Dossier(rated, ratings: [rating]) != Dossier(rated))
  }
}
