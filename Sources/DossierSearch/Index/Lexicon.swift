import DossierModel

/// Every distinct folded word, sorted by its bytes; a word's number is its place.
struct Lexicon: Sendable {
  /// The words, each followed by a zero byte so that no match runs across two.
  let bytes: [UInt8]
  let starts: [Int32]
  /// The letters that occur in each word.
  let letters: [UInt64]

  var count: Int { starts.count - 1 }

  var byteCount: Int { bytes.count + starts.count * 4 + letters.count * 8 }

  subscript(word: Int) -> ArraySlice<UInt8> { bytes[range(of: word)] }

  /// The range of a word in ``bytes``.
  func range(of word: Int) -> Range<Int> { Int(starts[word])..<Int(starts[word + 1]) - 1 }

  func length(of word: Int) -> Int { Int(starts[word + 1] - starts[word]) - 1 }

  /// The number of a word.
  func number(of word: some Collection<UInt8>) -> Int? {
    let place = firstWord { Lexicon.compare($0, word, upTo: .max) < 0 }
    return place < count && Lexicon.compare(self[place], word, upTo: .max) == 0 ? place : nil
  }

  /// The words that begin with some bytes.
  func words(beginning prefix: some Collection<UInt8>) -> Range<Int> {
    let length = prefix.count
    let lower = firstWord { Lexicon.compare($0, prefix, upTo: length) < 0 }
    let upper = firstWord { Lexicon.compare($0, prefix, upTo: length) <= 0 }
    return lower..<upper
  }

  /// The word that an offset into ``bytes`` belongs to.
  func word(at offset: Int) -> Int {
    max(0, (0..<count).partitioningIndex { Int(starts[$0]) > offset } - 1)
  }

  private func firstWord(_ isBefore: (ArraySlice<UInt8>) -> Bool) -> Int {
    (0..<count).partitioningIndex { !isBefore(self[$0]) }
  }

  /// Orders two words by their bytes, looking no further than a length.
  static func compare(
    _ left: some Collection<UInt8>,
    _ right: some Collection<UInt8>,
    upTo length: Int
  ) -> Int {
    var others = right.makeIterator()
    var seen = 0
    for byte in left {
      guard seen < length else { return 0 }
      guard let other = others.next() else { return 1 }
      if byte != other { return byte < other ? -1 : 1 }
      seen += 1
    }
    return seen < length && others.next() != nil ? -1 : 0
  }
}
