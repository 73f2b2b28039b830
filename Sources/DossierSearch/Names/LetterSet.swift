/// The letters that occur in a word, as bits: a quick way to rule out a match.
enum LetterSet {
  /// One bit for each Latin letter and digit, and one for everything else.
  static func letters(of word: ArraySlice<UInt8>) -> UInt64 {
    var letters: UInt64 = 0
    for byte in word { letters |= bit(of: byte) }
    return letters
  }

  /// The bit of a byte.
  static func bit(of byte: UInt8) -> UInt64 {
    switch byte {
    case 0x61...0x7A: 1 << UInt64(byte - 0x61)
    case 0x30...0x39: 1 << UInt64(byte - 0x30 + 26)
    default: 1 << 36
    }
  }
}
