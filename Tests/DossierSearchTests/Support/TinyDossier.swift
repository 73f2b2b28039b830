import DossierModel
import DossierSearch
import Testing

/// A dossier of a few names, written down in the test that needs it.
struct TinyDossier {
  private let dossier: Dossier
  private let index: SearchIndex

  /// Creates entries from lines of names, the later with more links than the earlier.
  ///
  /// The first name is the title. A line that begins with `?` is an explanation.
  init(_ lines: String...) throws {
    let hub = try #require(EntryID("hub"))
    var (entries, links): ([Entry], [Link]) = ([], [])
    for (place, line) in lines.enumerated() {
      let id = try #require(EntryID("e\(place)"))
      let names = line.drop { $0 == "?" || $0 == " " }.split(separator: ";").map {
        Name(String($0).trimmed)
      }
      let content: Entry.Content =
        line.hasPrefix("?")
        ? .hypothesis(Hypothesis(text: "Perhaps.", question: hub)) : .concept(Concept())
      entries.append(Entry(id: id, names: names, content: content))
      for _ in 0..<place { links.append(Link(from: id, type: "near", to: hub)) }
    }
    entries.append(Entry(id: hub, content: .question(Question(text: "Hub?"))))
    dossier = try Dossier(header: .init(id: hub, title: "Tiny"), entries: entries, links: links)
    index = SearchIndex(dossier, graph: Graph(dossier))
  }

  func hits(_ query: String) -> [SearchHit] {
    index.results(for: Query(parsing: query), limit: 50).hits
  }

  /// The titles found, in order.
  func found(_ query: String) -> [String] {
    hits(query).compactMap { hit in hit.position.map { dossier.entries[$0].title } }
  }
}
