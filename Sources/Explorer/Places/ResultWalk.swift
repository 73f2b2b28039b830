import DossierSearch

/// The results of the last search, walked through after the picker is gone.
struct ResultWalk: Hashable, Sendable {
  /// One of them.
  struct Result: Hashable, Sendable {
    let destination: Destination
    /// What was found there, where it is no name.
    let passage: Passage?

    init(_ hit: SearchHit) {
      destination = Destination(hit.target)
      passage = Passage(hit)
    }
  }

  private let results: [Result]
  private(set) var index: Int

  init(_ results: [Result] = [], at index: Int = 0) {
    self.results = results
    self.index = index
  }

  var isEmpty: Bool { results.isEmpty }
  var count: Int { results.count }

  /// The result that the walk is at.
  var current: Result? { results.indices.contains(index) ? results[index] : nil }

  /// Steps to another result; says whether it went around an end.
  mutating func step(by step: Int) -> Bool {
    guard !results.isEmpty else { return false }
    index += step
    defer { index = (index + results.count) % results.count }
    return !results.indices.contains(index)
  }

  /// Whether a place is the result that the walk is at.
  func isAt(_ destination: Destination) -> Bool { current?.destination == destination }
}

extension Destination {
  init(_ target: SearchTarget) {
    switch target {
    case .entry(let position): self = .entry(position)
    case .paragraph(let number): self = .paragraph(number)
    }
  }
}
