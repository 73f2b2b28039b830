import DossierModel
import DossierSearch
import Testing

/// A dossier of a few entries that have names and perhaps a summary, in the order given.
struct FewNames {
  struct Item {
    var id: String?
    var names: [Name] = []
    var summary: String?
    /// Whether the first name is a question's heading.
    var isQuestion = false
    /// What a question asks.
    var question = "Zzyzx?"
  }

  let dossier: Dossier
  let index: SearchIndex

  /// Creates a dossier; links run from an entry to others, by their places.
  init(_ items: [Item], links: [(from: Int, to: Int)] = []) throws {
    let ids = try items.enumerated().map { place, item in
      try #require(EntryID(item.id ?? "entry-number-\(place)"))
    }
    let entries = zip(ids, items).map { id, item in
      Entry(
        id: id,
        names: item.names,
        summary: item.summary,
        content: item.isQuestion ? .question(Question(text: item.question)) : .concept(Concept())
      )
    }
    dossier = try Dossier(
      header: .init(id: #require(EntryID("few")), title: "Few"),
      entries: entries,
      links: links.map { Link(from: ids[$0.from], type: "near", to: ids[$0.to]) }
    )
    index = SearchIndex(dossier, graph: Graph(dossier))
  }

  func hits(_ query: String) -> [SearchHit] {
    index.results(for: Query(parsing: query), limit: 1000).hits
  }
}
