/// The results of the last search, walked through after the picker is gone.
struct ResultWalk: Hashable, Sendable {
  private let destinations: [Destination]
  private(set) var index: Int

  init(_ destinations: [Destination] = [], at index: Int = 0) {
    self.destinations = destinations
    self.index = index
  }

  var isEmpty: Bool { destinations.isEmpty }
  var count: Int { destinations.count }

  /// Steps to another result, around the ends; nil where there is none.
  mutating func step(by step: Int) -> Destination? {
    guard !destinations.isEmpty else { return nil }
    index = (index + step + destinations.count) % destinations.count
    return destinations[index]
  }

  /// Whether a place is the result that the walk is at.
  func isAt(_ destination: Destination) -> Bool {
    destinations.indices.contains(index) && destinations[index] == destination
  }
}
