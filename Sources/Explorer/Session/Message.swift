import TerminalUI

/// A remark in the last line, gone with the next key.
struct Message: Hashable, Sendable {
  var text: VisibleText
  var isError = false
}
