/// The possible keys and anchors in lines that cannot be read.
struct YAMLWords {
  /// The words before colons, and the first word of every line, whose colon may be missing.
  private(set) var keys: Set<String> = []
  /// The words after ampersands.
  private(set) var anchors: Set<String> = []

  /// Looks through lines of a text.
  init(_ bytes: [UInt8], in lines: [Range<Int>]) {
    for line in lines { read(bytes[line]) }
  }

  private mutating func read(_ line: ArraySlice<UInt8>) {
    let text = line.drop { " \t-".utf8.contains($0) }
    if let colon = text.firstIndex(of: UInt8(ascii: ":")) { addKey(text[..<colon]) }
    // Brackets and commas are never part of a key without quotes.
    let words = text.split { " \t{}[],".utf8.contains($0) }
    if let first = words.first { addKey(first) }
    for word in words {
      if word.last == UInt8(ascii: ":") { addKey(word.dropLast()) }
      if word.first == UInt8(ascii: "&") { anchors.insert(YAMLWords.string(word.dropFirst())) }
    }
  }

  private mutating func addKey(_ word: ArraySlice<UInt8>) {
    let key = word.last == UInt8(ascii: ":") ? word.dropLast() : word
    if !key.isEmpty { keys.insert(YAMLWords.string(key)) }
  }

  private static func string(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes, as: UTF8.self)
  }
}
