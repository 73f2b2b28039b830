/// Collects distinct words and numbers them as they come, from 0.
package struct WordNumbers: Sendable {
  @usableFromInline private(set) var bytes: [UInt8] = []
  @usableFromInline private(set) var starts: [Int32] = [0]
  @usableFromInline private(set) var hashes: [UInt32] = []
  /// Open addressing: a word's number plus one, or nothing.
  private var slots = [Int32](repeating: 0, count: 1 << 12)

  package init() {}

  /// How many words there are.
  @inlinable
  package var count: Int { hashes.count }

  /// How many bytes the words have together.
  package var byteCount: Int { bytes.count }

  /// The number of a word, which is added if it is new.
  package mutating func number(of word: ArraySlice<UInt8>) -> Int32 {
    let hash = WordNumbers.hash(of: word)
    let slot = slot(of: word, hash)
    if slots[slot] != 0 { return slots[slot] - 1 }
    let number = Int32(count)
    slots[slot] = number + 1
    hashes.append(hash)
    bytes.append(contentsOf: word)
    starts.append(Int32(bytes.count))
    if count * 2 > slots.count { grow() }
    return number
  }

  /// The number of a word; `nil` if it was not added.
  package func knownNumber(of word: ArraySlice<UInt8>) -> Int32? {
    let slot = slot(of: word, WordNumbers.hash(of: word))
    return slots[slot] == 0 ? nil : slots[slot] - 1
  }

  private static func hash(of word: ArraySlice<UInt8>) -> UInt32 {
    var hash: UInt32 = 0x811C_9DC5
    for byte in word { hash = (hash ^ UInt32(byte)) &* 0x0100_0193 }
    return hash ^ hash >> 15
  }

  /// The slot of a word, or the free slot for it.
  private func slot(of word: ArraySlice<UInt8>, _ hash: UInt32) -> Int {
    let mask = slots.count - 1
    var slot = Int(hash) & mask
    while slots[slot] != 0 {
      let number = Int(slots[slot]) - 1
      if hashes[number] == hash, bytes[range(number)] == word { break }
      slot = (slot + 1) & mask
    }
    return slot
  }

  @inlinable
  func range(_ number: Int) -> Range<Int> { Int(starts[number])..<Int(starts[number + 1]) }

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
  @inlinable
  package subscript(number: Int) -> ArraySlice<UInt8> { bytes[range(number)] }
}
