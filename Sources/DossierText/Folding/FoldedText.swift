/// Text reduced to plain words, by rule R1.
///
/// Words follow each other in one buffer that is reused, because an index folds millions of short
/// texts.
package struct FoldedText: Sendable {
  /// The bytes of all words, without anything between them.
  package private(set) var bytes: [UInt8] = []
  /// Where each word ends in ``bytes``.
  package private(set) var ends: [Int] = []
  /// For each byte, where the character that it comes from starts and ends in the original.
  package private(set) var sources: [Range<Int32>] = []
  private let keepsSources: Bool
  private var wordStart = 0
  private var mayBeArabizi = false

  /// Creates an empty buffer, which keeps track of the original only on demand.
  package init(keepingSources: Bool = false) {
    keepsSources = keepingSources
  }

  /// Creates the folded form of a text.
  package init(_ text: String, keepingSources: Bool = false) {
    self.init(keepingSources: keepingSources)
    append(text)
  }

  /// Creates a text from words that are folded.
  package init(words: [ArraySlice<UInt8>]) {
    self.init()
    for word in words {
      bytes += word
      ends.append(bytes.count)
    }
    wordStart = bytes.count
  }

  /// How many words there are.
  @inlinable
  package var count: Int { ends.count }

  /// The bytes of a word.
  @inlinable
  package subscript(word: Int) -> ArraySlice<UInt8> { bytes[range(of: word)] }

  /// The bytes of every word.
  package var words: [[UInt8]] { (0..<count).map { Array(self[$0]) } }

  /// The range of a word in ``bytes``.
  @inlinable
  package func range(of word: Int) -> Range<Int> { (word == 0 ? 0 : ends[word - 1])..<ends[word] }

  /// Where a part of ``bytes`` comes from, in UTF-8 offsets of the original.
  package func source(of range: Range<Int>) -> Range<Int> {
    guard let first = range.first, let last = range.last else { return 0..<0 }
    return Int(sources[first].lowerBound)..<Int(sources[last].upperBound)
  }

  /// Removes all words and keeps the room that they took.
  package mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
    sources.removeAll(keepingCapacity: true)
    wordStart = 0
    mayBeArabizi = false
  }

  /// Folds a text; it starts and ends a word.
  package mutating func append(_ text: String) {
    var text = text
    text.withUTF8 { buffer in
      var offset = 0
      while offset < buffer.count {
        let byte = unsafe buffer[offset]
        if !keepsSources, FoldedText.isPlainLetter(byte) {
          var end = offset + 1
          while end < buffer.count, unsafe FoldedText.isPlainLetter(buffer[end]) { end += 1 }
          unsafe bytes.append(contentsOf: buffer[offset..<end])
          offset = end
        } else if byte < 0x80 {
          append(ascii: byte, at: offset)
          offset += 1
        } else {
          let length = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
          var scalar = UInt32(byte) & (0x7F >> UInt32(length))
          for index in 1..<length {
            scalar = unsafe scalar << 6 | UInt32(buffer[offset + index] & 0x3F)
          }
          append(scalar: scalar, from: Int32(offset)..<Int32(offset + length))
          offset += length
        }
      }
    }
    endWord()
  }

  @inline(__always)
  private static func isPlainLetter(_ byte: UInt8) -> Bool { byte &- 0x61 < 26 }

  private mutating func append(ascii byte: UInt8, at offset: Int) {
    switch byte {
    case UInt8(ascii: "3"), UInt8(ascii: "7"):
      mayBeArabizi = true
      push(byte, Int32(offset)..<Int32(offset + 1))
    case 0x61...0x7A, 0x30...0x39:
      push(byte, Int32(offset)..<Int32(offset + 1))
    case 0x41...0x5A:
      push(byte | 0x20, Int32(offset)..<Int32(offset + 1))
    case UInt8(ascii: "'"), UInt8(ascii: "`"):
      endElision()
    default:
      endWord()
    }
  }

  private mutating func append(scalar: UInt32, from source: Range<Int32>) {
    switch ScalarFolding.meaning(of: scalar) {
    case .letters(let letters):
      for letter in letters { push(letter, source) }
    case .mark:
      absorb(mark: scalar, from: source)
    case .apostrophe:
      endElision()
    case .nothing:
      break
    case .separator:
      endWord()
    }
  }

  @inline(__always)
  private mutating func push(_ byte: UInt8, _ source: Range<Int32>) {
    bytes.append(byte)
    if keepsSources { sources.append(source) }
  }

  private mutating func absorb(mark: UInt32, from source: Range<Int32>) {
    guard bytes.count > wordStart, let base = bytes.last else { return }
    if let letters = LatinFolding.letters(for: base, markedBy: mark) {
      bytes.removeLast()
      let start = keepsSources ? sources.removeLast().lowerBound : 0
      for letter in letters { push(letter, start..<source.upperBound) }
    } else if keepsSources, let last = sources.last {
      sources[sources.count - 1] = last.lowerBound..<source.upperBound
    }
  }

  /// An apostrophe vanishes, but what French elides before it is a word: *l'État*, *d'Alep*.
  private mutating func endElision() {
    guard bytes.count == wordStart + 1 else { return }
    if bytes[wordStart] == UInt8(ascii: "l") || bytes[wordStart] == UInt8(ascii: "d") { endWord() }
  }

  private mutating func endWord() {
    guard bytes.count > wordStart else { return }
    if let length = ArabicFolding.articleLength(of: bytes[wordStart...]) {
      wordStart += length
      ends.append(wordStart)
    }
    if mayBeArabizi { foldArabizi() }
    guard bytes.count > wordStart else { return }
    ends.append(bytes.count)
    wordStart = bytes.count
  }

  /// In a Latin word, 3 is typed for ayn and 7 for the deep h; other digits mean numbers.
  private mutating func foldArabizi() {
    mayBeArabizi = false
    var (hasDigit, hasLetter) = (false, false)
    for byte in bytes[wordStart...] {
      switch byte {
      case UInt8(ascii: "3"), UInt8(ascii: "7"): hasDigit = true
      case UInt8(ascii: "a")...UInt8(ascii: "z"): hasLetter = true
      default: return
      }
    }
    guard hasDigit, hasLetter else { return }
    var end = wordStart
    for index in wordStart..<bytes.count where bytes[index] != UInt8(ascii: "3") {
      bytes[end] = bytes[index] == UInt8(ascii: "7") ? UInt8(ascii: "h") : bytes[index]
      if keepsSources { sources[end] = sources[index] }
      end += 1
    }
    bytes.removeSubrange(end...)
    if keepsSources { sources.removeSubrange(end...) }
  }
}
