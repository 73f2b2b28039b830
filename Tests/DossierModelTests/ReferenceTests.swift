import DossierModel
import Testing

/// Every field that refers to an entry, with a reference that leads nowhere or to the wrong kind.
@Suite struct ReferenceTests {
  /// Parts that do not fit together, beside an army, a city, a claim and an answered question.
  struct Broken: CustomTestStringConvertible {
    var field: String
    var entries: [Entry] = []
    var links: [Link] = []
    var ratings: [Rating] = []
    var article: Article?
    var expected = BrokenReference.missing(.nobody)

    var testDescription: String { "\(field): \(expected)" }
  }

  private static let (claim, question, answer) = (
    Entry.claim.id, Entry.question.id, Entry.hypothesis.id
  )

  private static let missing = [
    content("within of a location", .location(Location(within: .nobody))),
    content("place of an event", .event(Event(places: [.city, .nobody]))),
    content(
      "participant of an event",
      .event(Event(participants: [.init(.army), .init(.nobody)]))
    ),
    content("issuer of a document", .document(Document(issuer: .nobody))),
    content(
      "speaker of a claim",
      .claim(Claim(text: "It fell.", attribution: Attribution([.author, .entry(.nobody)])))
    ),
    content("subject of a claim", .claim(Claim(text: "It fell.", about: [.city, .nobody]))),
    content("subject of a question", .question(Question(text: "Why?", about: [.nobody]))),
    content(
      "claim that a question presupposes",
      .question(Question(text: "Why?", presupposes: [claim, .nobody]))
    ),
    content(
      "question of an explanation",
      .hypothesis(Hypothesis(text: "Hunger.", question: .nobody))
    ),
    content(
      "whole of an explanation",
      .hypothesis(Hypothesis(text: "Hunger.", question: question, within: .nobody))
    ),
    content(
      "rival of an explanation",
      .hypothesis(Hypothesis(text: "Hunger.", question: question, excludes: [answer, .nobody]))
    ),
    content(
      "subject of an explanation",
      .hypothesis(Hypothesis(text: "Hunger.", question: question, about: [.nobody]))
    ),
    Broken(field: "start of a link", links: [Link(from: .nobody, type: "lost", to: .city)]),
    Broken(field: "end of a link", links: [Link(from: .army, type: "lost", to: .nobody)]),
    Broken(
      field: "speaker of a link",
      links: [
        Link(
          from: .army,
          type: "lost",
          to: .city,
          attribution: Attribution([.unspecified, .entry(.nobody)])
        )
      ]
    ),
    Broken(
      field: "claim of a rating",
      ratings: [Rating(claim: .nobody, hypothesis: answer, grade: .neutral)]
    ),
    Broken(
      field: "explanation of a rating",
      ratings: [Rating(claim: claim, hypothesis: .nobody, grade: .neutral)]
    ),
    Broken(
      field: "author of the article",
      article: Article(author: .nobody, paragraphCount: 1, body: 1...1)
    ),
  ]

  private static let wrongKind = [
    content(
      "within of a location",
      .location(Location(within: .army)),
      .wrongKind(.army, expected: "location")
    ),
    content(
      "claim that a question presupposes",
      .question(Question(text: "Why?", presupposes: [.city])),
      .wrongKind(.city, expected: "claim")
    ),
    content(
      "question of an explanation",
      .hypothesis(Hypothesis(text: "Hunger.", question: claim)),
      .wrongKind(claim, expected: "question")
    ),
    content(
      "whole of an explanation",
      .hypothesis(Hypothesis(text: "Hunger.", question: question, within: question)),
      .wrongKind(question, expected: "hypothesis")
    ),
    content(
      "rival of an explanation",
      .hypothesis(Hypothesis(text: "Hunger.", question: question, excludes: [.army])),
      .wrongKind(.army, expected: "hypothesis")
    ),
    Broken(
      field: "claim of a rating",
      ratings: [Rating(claim: .army, hypothesis: answer, grade: .neutral)],
      expected: .wrongKind(.army, expected: "claim")
    ),
    Broken(
      field: "explanation of a rating",
      ratings: [Rating(claim: claim, hypothesis: question, grade: .neutral)],
      expected: .wrongKind(question, expected: "hypothesis")
    ),
  ]

  private static let unknownWords = [
    content("kind of an entry", .other(Other(kind: "dam")), .unknownKind("dam")),
    Broken(
      field: "type of a link",
      links: [Link(from: .army, type: "hugs", to: .city)],
      expected: .unknownLinkType("hugs")
    ),
  ]

  @Test(arguments: missing)
  func `a reference to nothing is refused`(broken: Broken) { refuse(broken) }

  @Test(arguments: wrongKind)
  func `a reference to an entry of another kind than it asks for is refused`(broken: Broken) {
    refuse(broken)
  }

  @Test(arguments: unknownWords)
  func `a word that the vocabulary lacks is refused`(broken: Broken) { refuse(broken) }

  @Test func `an entry may refer to any kind where none is asked for, and to itself`() throws {
    let everything = [Entry.army, .city, .claim, .question, .hypothesis]
    let all = everything.map(\.id) + [EntryID(known: "news")]
    let news = Entry(
      "news",
      .event(Event(places: all, participants: all.map { Event.Participant($0) }))
    )
    let rumour = Entry(
      "rumour",
      .claim(
        Claim(text: "It rose.", attribution: Attribution(all.map { .entry($0) }), about: all)
      )
    )
    let links = all.map { Link(from: $0, type: "near", to: $0) }
    let article = Article(author: .city, paragraphCount: 1, body: 1...1)
    let dossier = try Dossier(everything + [news, rumour], links: links, article: article)
    #expect(dossier.entries.count == 7)
  }

  private func refuse(_ broken: Broken) {
    let parts = [Entry.army, .city, .claim, .question, .hypothesis]
    #expect(throws: broken.expected) {
      try Dossier(
        parts + broken.entries,
        links: broken.links,
        ratings: broken.ratings,
        article: broken.article
      )
    }
  }

  private static func content(
    _ field: String,
    _ content: Entry.Content,
    _ expected: BrokenReference = .missing(.nobody)
  ) -> Broken {
    Broken(field: field, entries: [Entry("broken", content)], expected: expected)
  }
}
