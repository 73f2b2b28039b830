import TerminalUI

/// What the explorer asks of whoever drives it.
public enum Effect: Hashable, Sendable {
  /// Leave.
  case quit
  /// Give the terminal back to the shell for a while.
  case suspend
  /// Send the whole screen anew.
  case redraw
}

/// A remark in the last line, gone with the next key.
struct Message: Hashable, Sendable {
  var text: VisibleText
  var isError = false
}

/// Whether a command works at this moment.
enum Availability: Hashable, Sendable {
  case available
  /// It would do nothing, and why.
  case unavailable(VisibleText)
}
