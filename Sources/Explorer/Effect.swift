/// What the explorer asks of whoever drives it.
public enum Effect: Hashable, Sendable {
  /// Leave.
  case quit
  /// Give the terminal back to the shell for a while.
  case suspend
  /// Send the whole screen anew.
  case redraw
}
