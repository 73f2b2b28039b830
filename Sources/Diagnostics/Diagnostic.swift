/// Something wrong with a file, where it is and what to do about it.
///
/// Its texts may have words of the file, so they are raw: they must be sanitised before they are
/// shown.
public struct Diagnostic: Hashable, Sendable {
  /// Whether the file can be used all the same.
  public enum Severity: String, CaseIterable, Sendable {
    /// The file cannot be used.
    case error
    /// The file can be used.
    case warning
  }

  /// Whether the file can be used all the same.
  public var severity: Severity
  /// The rule that was broken, in lower-case words joined by hyphens.
  public var rule: String
  /// What is wrong, without a full stop.
  public var message: String
  /// How to correct it.
  public var remedy: String?
  /// Where it is; `nil` if it concerns the whole file.
  public var place: Place?

  /// Creates a diagnostic.
  public init(
    _ severity: Severity,
    rule: String,
    _ message: String,
    remedy: String? = nil,
    at place: Place? = nil
  ) {
    self.severity = severity
    self.rule = rule
    self.message = message
    self.remedy = remedy
    self.place = place
  }

  /// The diagnostic as compilers print it: `file:line:column: error: message; remedy`.
  public func line(file: String) -> String {
    let position = place.map { ":\($0.line):\($0.column)" } ?? ""
    let advice = remedy.map { "; \($0)" } ?? ""
    return "\(file)\(position): \(severity.rawValue): \(message)\(advice)"
  }
}

extension Diagnostic {
  /// A text of a file in quotation marks, cut to its first 40 characters, for use in a message.
  public static func quoted(_ text: String) -> String {
    let start = text.unicodeScalars.prefix(longestQuote)
    let isCut = start.endIndex < text.unicodeScalars.endIndex
    return "“\(String(start))\(isCut ? "…" : "")”"
  }

  /// The remedy for a word in place of which another may be meant: "did you mean “saa”?".
  public static func didYouMean(_ word: String) -> String { "did you mean \(quoted(word))?" }

  /// The most Unicode scalars of a text that a message quotes.
  private static let longestQuote = 40
}
