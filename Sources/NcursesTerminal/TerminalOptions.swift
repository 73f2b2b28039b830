#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

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

extension TerminalOptions {
  /// Whether colours are used if there are any, as `NO_COLOR` leaves it.
  var wantsColor: Bool {
    guard usesColor else { return false }
    guard let value = unsafe getenv("NO_COLOR") else { return true }
    return unsafe value[0] == 0
  }

  /// How long a lone Escape waits for the rest of a sequence, as `ESCDELAY` has it.
  var effectiveEscapeMilliseconds: Int {
    guard let value = unsafe getenv("ESCDELAY"), let delay = Int(unsafe String(cString: value)),
      (0...10_000).contains(delay)
    else { return escapeMilliseconds }
    return delay
  }
}
