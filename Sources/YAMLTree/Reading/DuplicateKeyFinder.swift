/// Finds keys that a mapping has twice, in time linear in its keys.
struct DuplicateKeyFinder {
  /// Below this, comparing all pairs is faster than hashing.
  private static let fewKeys = 12

  /// A hash table kept between mappings; slots of older generations count as empty.
  private var slots: [(generation: UInt32, index: UInt32)] = []
  private var generation: UInt32 = 0
  private var keys: [Int] = []

  /// Every key that the mapping has further up too, with its first occurrence.
  mutating func duplicates(
    inMappingAt index: Int,
    of records: [Record],
    copied: [UInt8],
    source: [UInt8]
  ) -> [(first: Int, second: Int)] {
    keys.removeAll(keepingCapacity: true)
    let end = Int(records[index].start)
    var next = index + 1
    while next < end {
      keys.append(next)
      next = records[next + 1].next(after: next + 1)
    }
    func text(_ key: Int) -> ArraySlice<UInt8> {
      let record = records[key]
      return (record.isCopied ? copied : source)[record.range]
    }
    return keys.count <= DuplicateKeyFinder.fewKeys
      ? comparingPairs(records, text) : hashing(records, text)
  }

  private func comparingPairs(
    _ records: [Record],
    _ text: (Int) -> ArraySlice<UInt8>
  ) -> [(first: Int, second: Int)] {
    var found: [(first: Int, second: Int)] = []
    for position in keys.indices.dropFirst() {
      let key = keys[position]
      let length = records[key].count
      for earlier in keys[..<position]
      where records[earlier].count == length
        && text(earlier) == text(key)
      {
        found.append((earlier, key))
        break
      }
    }
    return found
  }

  private mutating func hashing(
    _ records: [Record],
    _ text: (Int) -> ArraySlice<UInt8>
  ) -> [(first: Int, second: Int)] {
    var found: [(first: Int, second: Int)] = []
    begin(capacity: keys.count)
    let mask = slots.count - 1
    for key in keys {
      var hasher = Hasher()
      unsafe text(key).withUnsafeBytes { unsafe hasher.combine(bytes: $0) }
      var slot = hasher.finalize() & mask
      while slots[slot].generation == generation {
        let earlier = Int(slots[slot].index)
        if text(earlier) == text(key) {
          found.append((earlier, key))
          break
        }
        slot = (slot + 1) & mask
      }
      if slots[slot].generation != generation { slots[slot] = (generation, UInt32(key)) }
    }
    return found
  }

  private mutating func begin(capacity: Int) {
    var size = 64
    while size < capacity * 2 { size *= 2 }
    if slots.count < size {
      slots = Array(repeating: (0, 0), count: size)
      generation = 0
    }
    generation += 1
  }
}
