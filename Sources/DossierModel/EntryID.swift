/// The name by which a dossier's entries refer to each other.
///
/// Any text of 1 to 256 UTF-8 bytes without white space, control or invisible characters.
public struct EntryID: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The id as the file spells it.
  public let text: String

  /// The longest id allowed, in UTF-8 bytes.
  public static let maximumLength = 256

  /// Ids that mean something else in an attribution chain.
  public static let reserved: Set<String> = ["author", "unspecified"]

  /// Creates an id; `nil` if the text cannot be one.
  public init?(_ text: String) {
    guard EntryID.isValid(text), !EntryID.isReserved(text) else { return nil }
    self.text = text
  }

  /// Creates an id from a text that is known to be one.
  package init(known text: String) {
    self.text = text
  }

  private static func isReserved(_ text: String) -> Bool {
    // Hashing every id to compare it with two words would slow the start.
    let length = text.utf8.count
    return (length == 6 || length == 11) && reserved.contains(text)
  }

  /// Whether a text has the form of an id, reserved or not.
  public static func isValid(_ text: String) -> Bool {
    guard !text.isEmpty, text.utf8.count <= maximumLength else { return false }
    // Almost every id is plain ASCII, and its bytes can be checked one by one.
    if text.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) { return true }
    return text.unicodeScalars.allSatisfy { scalar in
      switch scalar.properties.generalCategory {
      case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
        .paragraphSeparator, .spaceSeparator:
        false
      default:
        true
      }
    }
  }

  /// The id as the file spells it.
  public var description: String { text }

  /// Orders by spelling.
  public static func < (left: EntryID, right: EntryID) -> Bool { left.text < right.text }
}
