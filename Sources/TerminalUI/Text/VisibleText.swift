/// Text that can be shown: the only kind that is drawn, printed or put into a message.
///
/// It is made by the sanitiser alone. It holds no control, bidirectional, invisible or unassigned
/// character: each was replaced by a visible sign. No base has more than
/// ``Sanitiser/maximumMarks`` marks, and none stands without a base.
public struct VisibleText: Hashable, Sendable, ExpressibleByStringLiteral {
  /// The characters to show.
  public let string: String
  /// How many cells they take.
  public let width: Int

  /// Creates the visible form of any text.
  public init(_ raw: some StringProtocol) {
    (string, width) = Sanitiser.sanitise(String(raw))
  }

  /// Creates the visible form of a literal.
  public init(stringLiteral raw: String) {
    self.init(raw)
  }

  init(sanitised string: String, width: Int) {
    self.string = string
    self.width = width
  }

  /// Text without a character.
  public static let empty: VisibleText = ""

  /// Spaces to fill a number of cells.
  public static func spaces(_ count: Int) -> VisibleText {
    let count = max(0, count)
    guard count <= manySpaces.utf8.count else {
      return VisibleText(sanitised: String(repeating: " ", count: count), width: count)
    }
    // Cut from spaces that are there, as repeating a character takes many times as long.
    return VisibleText(
      sanitised: String(Substring(manySpaces.utf8.prefix(count))),
      width: count
    )
  }

  private static let manySpaces = String(repeating: " ", count: 512)

  /// Whether there is no character.
  public var isEmpty: Bool { string.isEmpty }

  /// Returns both texts, one after the other.
  public static func + (left: VisibleText, right: VisibleText) -> VisibleText {
    VisibleText(sanitised: left.string + right.string, width: left.width + right.width)
  }
}
