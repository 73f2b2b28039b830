public import Diagnostics

/// What the explorer asks of whoever drives it.
public enum Effect: Hashable, Sendable {
  /// Leave.
  case quit
  /// Give the terminal back to the shell for a while.
  case suspend
  /// Send the whole screen again.
  case redraw
  /// Read the files again.
  case reload
  /// Open a file in the reader's editor.
  case edit(Provenance.File, at: Place)
}
