/// Something wrong with a file, where it stands and what to do about it.
///
/// Its texts may hold words of the file and go through the terminal's sanitiser like all data.
public struct Diagnostic: Hashable, Sendable {
  /// Whether the file can be used all the same.
  public enum Severity: String, CaseIterable, Sendable {
    case error, warning
  }

  /// A place in a file, both counted from 1; columns count characters.
  public struct Place: Hashable, Sendable, Comparable {
    /// The line.
    public var line: Int
    /// The column.
    public var column: Int

    /// Creates a place.
    public init(line: Int, column: Int) {
      self.line = line
      self.column = column
    }

    /// Orders from top to bottom, then from left to right.
    public static func < (left: Place, right: Place) -> Bool {
      (left.line, left.column) < (right.line, right.column)
    }
  }

  /// Whether the file can be used all the same.
  public var severity: Severity
  /// The rule that was broken, in lower-case words joined by hyphens.
  public var rule: String
  /// What is wrong, without a full stop.
  public var message: String
  /// What would mend it.
  public var remedy: String?
  /// Where it stands; nil where it concerns the whole file.
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
