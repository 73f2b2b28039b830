/// What was searched for, to be searched for again.
struct QueryHistory: Hashable, Sendable {
  /// How many queries are kept.
  static let capacity = 100

  /// The queries, the newest last, each once.
  private(set) var queries: [String] = []

  /// Keeps a query as the newest; an empty one is none.
  mutating func remember(_ query: String) {
    guard query.contains(where: { $0 != " " }) else { return }
    queries.removeAll { $0 == query }
    queries.append(query)
    if queries.count > QueryHistory.capacity { queries.removeFirst() }
  }
}

/// A reader's way through a history of queries, from what is being typed to older ones and back.
struct QueryRecall: Hashable, Sendable {
  private let queries: [String]
  /// The query that is shown; past the newest while something else is typed.
  private var place: Int
  private var draft = ""

  init(_ history: QueryHistory) {
    queries = history.queries
    place = queries.count
  }

  var hasOlder: Bool { place > 0 }
  var hasNewer: Bool { place < queries.count }

  /// Steps to an older query (-1) or a newer one (1), and back to what was typed.
  mutating func step(by step: Int, from text: String) -> String {
    if place == queries.count { draft = text }
    place = max(0, min(place + step, queries.count))
    return place == queries.count ? draft : queries[place]
  }

  /// What is shown was changed, and counts as typed.
  mutating func edit() {
    place = queries.count
  }
}
