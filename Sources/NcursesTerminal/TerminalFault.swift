public import TerminalUI

/// Why a terminal cannot be used.
public enum TerminalFault: Error, Hashable, Sendable {
  case noTerminal
  case noTerminalType
  /// No description of the terminal's type is installed.
  case unknownType(VisibleText)
  /// The terminal can neither be cleared nor addressed by row and column.
  case unableType(VisibleText)
  /// Another program has the terminal, and this one was not stopped to wait for it.
  case inBackground
  case runsSetuid

  /// What is wrong and what to do about it, in one line.
  public var message: VisibleText {
    switch self {
    case .noTerminal: "no terminal to draw on; run it in a terminal window"
    case .noTerminalType: "TERM is not set; set it to the terminal's type, say xterm-256color"
    case .unknownType(let type):
      "no description of the terminal type '" + type + "'; set TERM to one that `infocmp` knows"
    case .unableType(let type):
      "the terminal type '" + type + "' has no cursor to place; use a terminal that has"
    case .inBackground: "the terminal belongs to another program; start it in the foreground"
    case .runsSetuid: "refuses to run with rights that its user does not have (setuid or setgid)"
    }
  }
}
