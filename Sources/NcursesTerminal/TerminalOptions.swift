/// Options for opening a terminal.
public struct TerminalOptions: Hashable, Sendable {
  /// Whether the mouse is reported.
  public var reportsMouse: Bool
  /// Whether colours are used if there are any; `NO_COLOR` overrides it.
  public var usesColor: Bool
  /// How long to wait after an Escape for the rest of a sequence; `ESCDELAY` overrides it.
  public var escapeMilliseconds: Int

  /// Creates options.
  public init(reportsMouse: Bool = true, usesColor: Bool = true, escapeMilliseconds: Int = 25) {
    self.reportsMouse = reportsMouse
    self.usesColor = usesColor
    self.escapeMilliseconds = escapeMilliseconds
  }
}
