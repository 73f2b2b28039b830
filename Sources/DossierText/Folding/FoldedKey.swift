/// A text as names are compared: without case, marks and punctuation, one space between words.
public struct FoldedKey: Hashable, Comparable, Sendable {
  private let bytes: [UInt8]

  /// Folds a text.
  public init(_ text: String) {
    self.init(FoldedText(text))
  }

  private init(_ folded: FoldedText, from first: Int = 0) {
    var bytes: [UInt8] = []
    for word in first..<max(first, folded.count) {
      if !bytes.isEmpty { bytes.append(UInt8(ascii: " ")) }
      bytes += folded[word]
    }
    self.bytes = bytes
  }

  /// Folds a title for a list in alphabetical order: a leading *the* does not count.
  public static func title(_ text: String) -> FoldedKey {
    let folded = FoldedText(text)
    let startsWithArticle = folded.count > 1 && folded[0].elementsEqual("the".utf8)
    return FoldedKey(folded, from: startsWithArticle ? 1 : 0)
  }

  /// Whether there is nothing to compare.
  public var isEmpty: Bool { bytes.isEmpty }

  /// Whether another text occurs in this one.
  public func contains(_ other: FoldedKey) -> Bool {
    let needle = other.bytes
    guard let first = needle.first, needle.count <= bytes.count else { return needle.isEmpty }
    return (0...(bytes.count - needle.count)).contains { start in
      bytes[start] == first && bytes[start..<(start + needle.count)].elementsEqual(needle)
    }
  }

  /// Orders as an alphabetical list does.
  public static func < (left: FoldedKey, right: FoldedKey) -> Bool {
    left.bytes.lexicographicallyPrecedes(right.bytes)
  }
}
