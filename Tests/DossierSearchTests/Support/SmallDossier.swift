import DossierModel
import DossierSearch
import Testing

/// A dossier of a dozen entries with everything that a query can ask for.
struct SmallDossier {
  let dossier: Dossier
  let index: SearchIndex

  init(additional: [SearchedText] = []) throws {
    func id(_ text: String) throws -> EntryID { try #require(EntryID(text)) }
    let (army, daesh, palmyra) = try (id("saa"), id("daesh"), id("palmyra"))
    let (press, claim, question, answer) = try (id("press"), id("c1"), id("q1"), id("h1"))
    let entries = try [
      Entry(
        id: army,
        names: [Name("Syrian Arab Army"), Name("SAA"), Name("the army", isWeak: true)],
        summary: "The government's forces. They lost the desert in 2015.",
        citations: [Citation(1), Citation(2)],
        content: .faction(Faction(type: "armed force", side: "government"))
      ),
      Entry(
        id: daesh,
        names: [Name("Daesh"), Name("ISIS")],
        summary: "Jihadi group that ruled the east.",
        citations: [Citation(3)],
        content: .faction(Faction(type: "insurgent group", side: "jihadi"))
      ),
      Entry(
        id: palmyra,
        names: [Name("Palmyra"), Name("Tadmur")],
        summary: "Ancient city in the desert.",
        citations: [Citation(2)],
        content: .location(Location(type: "city"))
      ),
      Entry(id: press, names: [Name("Syrian press")], content: .faction(Faction())),
      Entry(
        id: claim,
        citations: [Citation(2)],
        content: .claim(
          Claim(
            text: "The army was spread too thin to hold Palmyra.",
            attribution: Attribution([.author, .entry(press)]),
            hedge: .reported,
            about: [army],
            when: FuzzyDate("2015").map { DatedWhen($0) }
          )
        )
      ),
      Entry(
        id: question,
        content: .question(
          Question(text: "Why was Palmyra attacked first?", status: .partlyAnswered)
        )
      ),
      Entry(
        id: answer,
        names: [Name("Forestall partition")],
        content: .hypothesis(Hypothesis(text: "To hold the ground.", question: question))
      ),
      Entry(
        id: id("battle"),
        names: [Name("Fall of Palmyra")],
        content: .event(Event(when: FuzzyDate("2015-05").map { DatedWhen($0) }))
      ),
      Entry(id: id("raqqa"), names: [Name("al-Raqqa")], content: .location(Location())),
    ]
    dossier = try Dossier(
      header: .init(
        id: id("small"),
        title: "Small",
        article: Article(paragraphCount: 4, body: 1...4, gists: [4: "Oil fields changed hands."])
      ),
      entries: entries,
      links: [Link(from: army, type: "lost", to: palmyra, why: "overstretched fronts")]
    )
    index = SearchIndex(dossier, graph: Graph(dossier), additional: additional)
  }

  /// The ids found, or a paragraph's number.
  func found(_ text: String) -> [String] {
    index.results(for: Query(parsing: text), limit: 50).hits.map { hit in
      switch hit.target {
      case .entry(let position): dossier.entries[position].id.text
      case .paragraph(let number): "¶\(number)"
      }
    }
  }

  func hit(_ text: String) -> SearchHit? {
    index.results(for: Query(parsing: text), limit: 50).hits.first
  }

  func faults(_ text: String) -> [QueryFault] {
    index.results(for: Query(parsing: text), limit: 50).faults
  }
}

extension SearchHit {
  /// The matched parts of the text.
  var matched: [String] { ranges.map { String(text[$0]) } }
}
