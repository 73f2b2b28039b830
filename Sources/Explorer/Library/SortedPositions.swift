import DossierModel

/// Positions of entries, quick to look up.
struct SortedPositions: Hashable, Sendable {
  let positions: [Int]

  /// Takes positions in ascending order.
  init(ascending positions: [Int] = []) {
    self.positions = positions
  }

  var isEmpty: Bool { positions.isEmpty }

  func contains(_ position: Int) -> Bool {
    let index = positions.partitioningIndex { $0 >= position }
    return positions.indices.contains(index) && positions[index] == position
  }
}
