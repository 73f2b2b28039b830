/// A set of small numbers, one bit each; enumerated in ascending order.
///
/// Results are sets of ranks, so that "the best twenty" is "the first twenty".
struct PositionSet: Sendable, Equatable {
  private(set) var words: [UInt64]

  /// Creates an empty set of numbers below a bound.
  init(bound: Int) {
    words = [UInt64](repeating: 0, count: (bound + 63) / 64)
  }

  /// Creates the set of all numbers below a bound.
  init(allBelow bound: Int) {
    words = [UInt64](repeating: .max, count: (bound + 63) / 64)
    if bound % 64 != 0 { words[words.count - 1] = 1 << UInt64(bound % 64) - 1 }
  }

  var count: Int { words.reduce(0) { $0 + $1.nonzeroBitCount } }

  var isEmpty: Bool { words.allSatisfy { $0 == 0 } }

  func contains(_ position: Int) -> Bool {
    words[position >> 6] & (1 << UInt64(position & 63)) != 0
  }

  mutating func insert(_ position: Int) {
    words[position >> 6] |= 1 << UInt64(position & 63)
  }

  mutating func insert(_ positions: some Sequence<Int32>) {
    for position in positions { insert(Int(position)) }
  }

  mutating func formUnion(_ other: PositionSet) {
    for index in words.indices { words[index] |= other.words[index] }
  }

  mutating func formIntersection(_ other: PositionSet) {
    for index in words.indices { words[index] &= other.words[index] }
  }

  mutating func subtract(_ other: PositionSet) {
    for index in words.indices { words[index] &= ~other.words[index] }
  }

  /// Calls a function with each member in ascending order, until it returns `false`.
  func forEach(_ body: (Int) -> Bool) {
    for (index, bits) in words.enumerated() {
      var bits = bits
      while bits != 0 {
        guard body(index << 6 + bits.trailingZeroBitCount) else { return }
        bits &= bits - 1
      }
    }
  }

  /// The smallest members.
  func first(_ count: Int) -> [Int] {
    var result: [Int] = []
    guard count > 0 else { return result }
    forEach {
      result.append($0)
      return result.count < count
    }
    return result
  }
}
