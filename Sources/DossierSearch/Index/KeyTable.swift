/// Numbers to be found by a 32-bit hash; whoever asks checks what stands behind them.
struct KeyTable: Sendable {
  /// Hash in the upper half, number in the lower; ascending.
  private var pairs: [UInt64] = []

  var byteCount: Int { pairs.count * MemoryLayout<UInt64>.stride }

  /// Keeps room for so many times what another table has.
  mutating func makeRoom(like other: KeyTable, _ ratio: Double) {
    pairs.reserveCapacity(Int(Double(other.pairs.count) * ratio))
  }

  mutating func add(_ number: Int32, under hash: UInt32) {
    pairs.append(UInt64(hash) << 32 | UInt64(UInt32(bitPattern: number)))
  }

  /// Gives away what was added, to be sorted and given back.
  mutating func takePairs() -> [UInt64] {
    defer { pairs = [] }
    return pairs
  }

  /// Takes what was added, sorted and ready to be looked up.
  mutating func finish(with pairs: [UInt64]) {
    self.pairs = pairs
  }

  /// The numbers that were added under a hash.
  func numbers(under hash: UInt32) -> [Int32] {
    var (low, high) = (0, pairs.count)
    let target = UInt64(hash) << 32
    while low < high {
      let middle = (low + high) / 2
      if pairs[middle] < target { low = middle + 1 } else { high = middle }
    }
    var result: [Int32] = []
    while low < pairs.count, UInt32(pairs[low] >> 32) == hash {
      let number = Int32(bitPattern: UInt32(truncatingIfNeeded: pairs[low]))
      if result.last != number { result.append(number) }
      low += 1
    }
    return result
  }
}
