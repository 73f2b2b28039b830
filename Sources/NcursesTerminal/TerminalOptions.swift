/// How a terminal is to be used.
public struct TerminalOptions: Hashable, Sendable {
  /// Whether the mouse is reported.
  public var reportsMouse: Bool
  /// Whether colours are used where there are some; `NO_COLOR` says no.
  public var usesColor: Bool
  /// How long an Escape is waited behind for the rest of a sequence; `ESCDELAY` says otherwise.
  public var escapeMilliseconds: Int

  /// Creates options.
  public init(reportsMouse: Bool = true, usesColor: Bool = true, escapeMilliseconds: Int = 25) {
    self.reportsMouse = reportsMouse
    self.usesColor = usesColor
    self.escapeMilliseconds = escapeMilliseconds
  }
}
