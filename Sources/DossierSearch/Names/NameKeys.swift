import DossierText

/// The forms under which a whole name is looked up: rule R2's "with and without spaces".
enum NameKeys {
  /// The distinct forms of a query, or of a name, for which a glued article must leave more
  /// letters: all its words, without articles, without glued articles.
  static func keys(of text: FoldedText, significant: [Int], leaving shortest: Int = 3) -> [[UInt8]]
  {
    let whole = text.bytes
    var keys = [whole]
    if significant.count != text.count {
      keys.append(significant.flatMap { text[$0] })
    }
    let bare = significant.flatMap {
      DefiniteArticle.withoutGluedArticle(text[$0], leaving: shortest) ?? text[$0]
    }
    if !keys.contains(bare) { keys.append(bare) }
    return keys
  }

  /// A hash that grows byte by byte (FNV-1a).
  struct Hash {
    private var state: UInt32 = 0x811C_9DC5

    var value: UInt32 { state ^ state >> 15 }

    @inline(__always)
    mutating func add(_ byte: UInt8) { state = (state ^ UInt32(byte)) &* 0x0100_0193 }
  }

  /// A hash of a form.
  static func hash(_ bytes: some Sequence<UInt8>) -> UInt32 {
    var hash = Hash()
    for byte in bytes { hash.add(byte) }
    return hash.value
  }
}
