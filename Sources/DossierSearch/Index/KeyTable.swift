import DossierModel

/// Numbers by a 32-bit hash; the caller checks whether what they number is really meant.
struct KeyTable: Sendable {
  /// Hash in the upper half, number in the lower; ascending.
  private var pairs: [UInt64] = []

  var byteCount: Int { pairs.count * MemoryLayout<UInt64>.stride }

  /// Reserves room for a multiple of another table's size.
  mutating func makeRoom(like other: KeyTable, _ ratio: Double) {
    pairs.reserveCapacity(Int(Double(other.pairs.count) * ratio))
  }

  mutating func add(_ number: Int32, under hash: UInt32) {
    pairs.append(UInt64(hash) << 32 | UInt64(UInt32(bitPattern: number)))
  }

  /// Removes and returns the pairs that were added, to be sorted and given back.
  mutating func takePairs() -> [UInt64] {
    defer { pairs = [] }
    return pairs
  }

  /// Takes the pairs back, sorted and ready to be looked up.
  mutating func finish(with pairs: [UInt64]) {
    self.pairs = pairs
  }

  /// The numbers that were added under a hash.
  func numbers(under hash: UInt32) -> [Int32] {
    let target = UInt64(hash) << 32
    let first = pairs.partitioningIndex { $0 >= target }
    var result: [Int32] = []
    for pair in pairs[first...] {
      guard UInt32(pair >> 32) == hash else { break }
      let number = Int32(bitPattern: UInt32(truncatingIfNeeded: pair))
      if result.last != number { result.append(number) }
    }
    return result
  }
}
