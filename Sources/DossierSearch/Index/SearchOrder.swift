import DossierModel

/// The order of results within a tier: more links first, then by name, then as in the file.
///
/// An entry's place in it is its rank. Everything in an index speaks of ranks.
struct SearchOrder: Sendable {
  /// The entry at each rank.
  private(set) var positions: [Int32] = []
  /// The rank of each entry.
  private(set) var ranks: [Int32] = []

  private struct Item {
    var degree: Int32
    var position: Int32
    var name: (UInt64, UInt64)
  }

  init(_ dossier: Dossier, graph: Graph) {
    var folded = FoldedText()
    var items: [Item] = []
    items.reserveCapacity(dossier.entries.count)
    for position in dossier.entries.indices {
      folded.removeAll()
      if let name = dossier.entries[position].names.first {
        folded.append(name.text)
      } else {
        folded.append(dossier.entries[position].title)
      }
      let degree = Int32(clamping: graph.degree(of: position))
      let name = (SearchOrder.key(folded.bytes, 0), SearchOrder.key(folded.bytes, 8))
      items.append(Item(degree: degree, position: Int32(position), name: name))
    }
    items.sort { left, right in
      if left.degree != right.degree { return left.degree > right.degree }
      if left.name != right.name { return left.name < right.name }
      return left.position < right.position
    }
    positions = items.map(\.position)
    ranks = [Int32](repeating: 0, count: items.count)
    for (rank, item) in items.enumerated() { ranks[Int(item.position)] = Int32(rank) }
  }

  var count: Int { positions.count }

  var byteCount: Int { count * 2 * MemoryLayout<Int32>.stride }

  func position(ofRank rank: Int) -> Int { Int(positions[rank]) }

  func rank(of position: Int) -> Int { Int(ranks[position]) }

  /// Eight letters of a name as a number that sorts as they do.
  private static func key(_ name: [UInt8], _ start: Int) -> UInt64 {
    var key: UInt64 = 0
    for index in start..<start + 8 {
      key = key << 8 | (index < name.count ? UInt64(name[index]) : 0)
    }
    return key
  }
}
