/// Text that is safe to show, and the only kind that is drawn, printed or put into a message.
///
/// Only the sanitiser makes it. It contains no control, bidirectional, invisible or unassigned
/// characters; each was replaced by a visible sign. No base has more than
/// ``Sanitiser/maximumMarks`` marks, and every mark has a base.
public struct VisibleText: Hashable, Sendable, ExpressibleByStringLiteral {
  /// The characters to show.
  public let string: String
  /// How many cells they take.
  public let width: Int

  /// Creates the visible form of any text.
  public init(_ raw: some StringProtocol) {
    (string, width) = Sanitiser.sanitise(String(raw))
  }

  /// Creates the visible form of the start of a text, with an ellipsis if that is not all.
  ///
  /// - Parameters:
  ///   - raw: The text; what follows the start is not read.
  ///   - limit: The most characters that are read.
  public init(startOf raw: some StringProtocol, limit: Int) {
    let scalars = raw.unicodeScalars
    let end = scalars.index(scalars.startIndex, offsetBy: limit, limitedBy: scalars.endIndex)
    if let end, end != scalars.endIndex {
      self = VisibleText(raw[..<end]) + "…"
    } else {
      self.init(raw)
    }
  }

  /// Creates the visible form of a literal.
  public init(stringLiteral raw: String) {
    self.init(raw)
  }

  init(sanitised string: String, width: Int) {
    self.string = string
    self.width = width
  }

  /// The empty text.
  public static let empty: VisibleText = ""

  /// Returns a number of spaces.
  public static func spaces(_ count: Int) -> VisibleText {
    let count = max(0, count)
    guard count <= manySpaces.utf8.count else {
      return VisibleText(sanitised: String(repeating: " ", count: count), width: count)
    }
    // Cut from existing spaces: repeating a character takes many times as long.
    return VisibleText(
      sanitised: String(Substring(manySpaces.utf8.prefix(count))),
      width: count
    )
  }

  private static let manySpaces = String(repeating: " ", count: 512)

  /// Whether the text is empty.
  public var isEmpty: Bool { string.isEmpty }

  /// Returns both texts, one after the other.
  public static func + (left: VisibleText, right: VisibleText) -> VisibleText {
    VisibleText(sanitised: left.string + right.string, width: left.width + right.width)
  }
}
