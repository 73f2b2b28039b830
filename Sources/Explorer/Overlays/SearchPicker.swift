import DossierSearch
import TerminalUI

/// The search over the whole dossier: what is typed, and the results as it is typed.
struct SearchPicker: Sendable {
  /// The most results that are listed.
  static let limit = 200

  private var session: SearchSession
  private(set) var field = TextField()
  private(set) var results: SearchResults
  var cursor = ListCursor()

  init(index: SearchIndex) {
    session = SearchSession(index: index)
    results = session.results(for: Query(parsing: ""), limit: 0)
  }

  /// What the chosen result leads to.
  var selection: Destination? {
    results.hits.indices.contains(cursor.row)
      ? Destination(results.hits[cursor.row].target) : nil
  }

  /// What each result leads to, best first.
  var destinations: [Destination] { results.hits.map { Destination($0.target) } }

  /// Edits what is typed; false where the key is no editing key.
  mutating func edit(_ press: KeyPress) -> Bool {
    guard field.handle(press) else { return false }
    search()
    return true
  }

  mutating func insert(_ text: String) {
    field.insert(text)
    search()
  }

  mutating func fit(in body: Rect) {
    cursor.resize(count: results.hits.count, height: body.height - 4)
  }

  private mutating func search() {
    results = session.results(for: Query(parsing: field.text), limit: SearchPicker.limit)
    cursor = ListCursor(count: results.hits.count, height: cursor.height)
  }
}

extension Destination {
  init(_ target: SearchTarget) {
    switch target {
    case .entry(let position): self = .entry(position)
    case .paragraph(let number): self = .paragraph(number)
    }
  }
}
