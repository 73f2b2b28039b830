import DossierSearch

/// The results of the last search, walked through after the picker is gone.
struct ResultWalk: Hashable, Sendable {
  /// One of them.
  struct Result: Hashable, Sendable {
    private(set) var destination: Destination
    /// What was found there, if it is not a name.
    let passage: Passage?

    init(_ hit: SearchHit) {
      destination = Destination(hit.target)
      passage = Passage(hit)
    }

    /// The same result after the dossier was read again; `nil` if it is gone.
    func relocated(by relocation: Relocation) -> Result? {
      guard let destination = relocation(destination) else { return nil }
      var result = self
      result.destination = destination
      return result
    }
  }

  private let results: [Result]
  private(set) var index: Int

  init(_ results: [Result] = [], at index: Int = 0) {
    self.results = results
    self.index = index
  }

  /// The same walk after the dossier was read again, without the results that are gone.
  func relocated(by relocation: Relocation) -> ResultWalk {
    let kept = results.map { $0.relocated(by: relocation) }
    let index = kept.prefix(index).count { $0 != nil }
    let results = kept.compactMap(\.self)
    return ResultWalk(results, at: max(0, min(index, results.count - 1)))
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
