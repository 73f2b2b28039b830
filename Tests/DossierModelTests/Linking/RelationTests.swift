import DossierModel
import Testing

@Suite struct RelationTests {
  private static let (claim, question, answer) = (
    Entry.claim.id, Entry.question.id, Entry.hypothesis.id
  )

  @Test func `a location is within another`() throws {
    #expect(try edges(.location(Location(within: .city))) == ["within city"])
  }

  @Test func `an event has places and participants`() throws {
    let event = Event(
      places: [.city, .army],
      participants: [.init(.army, role: "victor"), .init(.city)]
    )
    #expect(
      try edges(.event(event)) == [
        "place city", "place army", "participant army", "participant city",
      ]
    )
  }

  @Test func `a document has an issuer`() throws {
    #expect(try edges(.document(Document(issuer: .army))) == ["issuer army"])
  }

  @Test func `a claim has speakers and subjects`() throws {
    let chain = Attribution([.author, .entry(.army), .unspecified, .entry(.city)])
    let claim = Claim(text: "It rose.", attribution: chain, about: [.city])
    #expect(
      try edges(.claim(claim)) == ["attribution army", "attribution city", "about city"]
    )
  }

  @Test func `a question has subjects and takes claims for granted`() throws {
    let question = Question(text: "Why?", about: [.city], presupposes: [RelationTests.claim])
    #expect(try edges(.question(question)) == ["about city", "presupposes fell"])
  }

  @Test func `an explanation has a question, a whole, rivals and subjects`() throws {
    let hypothesis = Hypothesis(
      text: "Thirst.",
      question: RelationTests.question,
      within: RelationTests.answer,
      excludes: [RelationTests.answer],
      about: [.army]
    )
    #expect(
      try edges(.hypothesis(hypothesis)) == [
        "answers why", "within hunger", "excludes hunger", "about army",
      ]
    )
  }

  @Test(
    arguments: [
      .faction(Faction(side: "army")), .person(Person(role: "city")), .concept(Concept()),
      .location(Location()), .event(Event()), .document(Document()),
    ] as [Entry.Content]
  )
  func `what refers to nothing has no relation`(content: Entry.Content) throws {
    #expect(try edges(content) == [])
  }

  @Test func `a rating leads from its claim to its explanation`() throws {
    let rating = Rating(
      claim: RelationTests.claim,
      hypothesis: RelationTests.answer,
      grade: .inconsistent
    )
    let graph = try Graph(
      Dossier([.claim, .question, .hypothesis], ratings: [rating])
    )
    #expect(graph.edges(from: 0).map(\.relation) == [.rating(0)])
    #expect(graph.edges(from: 0).map(\.other) == [2])
    #expect(graph.edges(to: 2).map(\.other) == [0])
    #expect(graph.edges(to: 1).map(\.relation) == [.answers])
  }

  /// What the relations of an entry with a content are called, and where they lead.
  private func edges(_ content: Entry.Content) throws -> [String] {
    let entry = Entry("new", content)
    let dossier = try Dossier([.army, .city, .claim, .question, .hypothesis, entry])
    let graph = Graph(dossier)
    for edge in graph.edges(from: 5) {
      let back = graph.edges(to: edge.other)
      #expect(back.contains { $0.other == 5 && $0.relation == edge.relation })
    }
    return graph.edges(from: 5).map { "\($0.relation) \(dossier.entries[$0.other].id)" }
  }
}
