/// The order of results within a tier: more links first, then by name, then as in the file.
///
/// An entry's place in it is its rank. Results are numbered by rank. While an index grows, the
/// order has only the first entries of the file.
struct SearchOrder: Sendable {
  /// The entry at each rank.
  private let positions: [Int32]
  /// The rank of each entry.
  private let ranks: [Int32]

  /// Creates the order from the entry at each rank.
  init(positions: [Int32]) {
    self.positions = positions
    var ranks = [Int32](repeating: 0, count: positions.count)
    for (rank, position) in positions.enumerated() { ranks[Int(position)] = Int32(rank) }
    self.ranks = ranks
  }

  var count: Int { positions.count }

  var byteCount: Int { count * 2 * MemoryLayout<Int32>.stride }

  func position(ofRank rank: Int) -> Int { Int(positions[rank]) }

  /// The rank of an entry; `nil` if the order does not have it.
  func rank(of position: Int) -> Int? { position < count ? Int(ranks[position]) : nil }
}
