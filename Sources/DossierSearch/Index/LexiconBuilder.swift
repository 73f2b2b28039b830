/// Collects distinct words and numbers them as they come.
struct LexiconBuilder {
  private var bytes: [UInt8] = []
  private var starts: [Int32] = [0]
  private var hashes: [UInt32] = []
  /// Open addressing: a word's number plus one, or nothing.
  private var slots = [Int32](repeating: 0, count: 1 << 12)

  var count: Int { hashes.count }

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

  /// The sorted words, and for each number given so far the word's place among them.
  func finish() -> (lexicon: Lexicon, places: [Int32]) {
    var keyed = (0..<count).map { (key: key(of: $0), number: Int32($0)) }
    keyed.sort { left, right in
      guard left.key == right.key else { return left.key < right.key }
      return bytes[range(Int(left.number))].lexicographicallyPrecedes(
        bytes[range(Int(right.number))]
      )
    }
    var sorted: [UInt8] = []
    sorted.reserveCapacity(bytes.count + count)
    var sortedStarts: [Int32] = [0]
    sortedStarts.reserveCapacity(count + 1)
    var places = [Int32](repeating: 0, count: count)
    var letters: [UInt64] = []
    letters.reserveCapacity(count)
    for (place, word) in keyed.enumerated() {
      letters.append(LetterSet.letters(of: bytes[range(Int(word.number))]))
      places[Int(word.number)] = Int32(place)
      sorted.append(contentsOf: bytes[range(Int(word.number))])
      sorted.append(0)
      sortedStarts.append(Int32(sorted.count))
    }
    return (Lexicon(bytes: sorted, starts: sortedStarts, letters: letters), places)
  }

  /// The first eight bytes of a word as a number that sorts as they do.
  private func key(of number: Int) -> UInt64 {
    let word = bytes[range(number)].prefix(8)
    return word.reduce(0) { $0 << 8 | UInt64($1) } << UInt64(8 * (8 - word.count))
  }
}
