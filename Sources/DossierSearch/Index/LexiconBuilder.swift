/// Collects distinct words and numbers them as they come.
struct LexiconBuilder: Sendable {
  private var bytes: [UInt8] = []
  private var starts: [Int32] = [0]
  private var hashes: [UInt32] = []
  /// Open addressing: a word's number plus one, or nothing.
  private var slots = [Int32](repeating: 0, count: 1 << 12)

  var count: Int { hashes.count }

  /// How many bytes the words have together.
  var byteCount: Int { bytes.count }

  /// The number of a word, new or known.
  mutating func number(of word: ArraySlice<UInt8>) -> Int32 {
    var hash: UInt32 = 0x811C_9DC5
    for byte in word { hash = (hash ^ UInt32(byte)) &* 0x0100_0193 }
    hash ^= hash >> 15
    let mask = slots.count - 1
    var slot = Int(hash) & mask
    while slots[slot] != 0 {
      let number = Int(slots[slot]) - 1
      if hashes[number] == hash, bytes[range(number)] == word { return Int32(number) }
      slot = (slot + 1) & mask
    }
    let number = Int32(count)
    slots[slot] = number + 1
    hashes.append(hash)
    bytes.append(contentsOf: word)
    starts.append(Int32(bytes.count))
    if count * 2 > slots.count { grow() }
    return number
  }

  private func range(_ number: Int) -> Range<Int> { Int(starts[number])..<Int(starts[number + 1]) }

  private mutating func grow() {
    slots = [Int32](repeating: 0, count: slots.count * 4)
    let mask = slots.count - 1
    for (number, hash) in hashes.enumerated() {
      var slot = Int(hash) & mask
      while slots[slot] != 0 { slot = (slot + 1) & mask }
      slots[slot] = Int32(number) + 1
    }
  }

  /// The bytes of a word.
  subscript(number: Int) -> ArraySlice<UInt8> { bytes[range(number)] }
}
