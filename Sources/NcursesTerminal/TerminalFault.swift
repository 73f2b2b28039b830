public import TerminalUI

/// Why a terminal cannot be used.
public enum TerminalFault: Error, Hashable, Sendable {
  case noTerminal
  case noTerminalType
  /// Terminfo has no description of the terminal's type.
  case unknownType(VisibleText)
  /// The terminal cannot be cleared or cannot move its cursor.
  case unableType(VisibleText)
  /// Another program has the terminal, and this one could not wait for it.
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
      "the terminal type '" + type + "' has no cursor that can be moved; use another terminal"
    case .inBackground: "the terminal belongs to another program; start it in the foreground"
    case .runsSetuid: "refuses to run with rights that its user does not have (setuid or setgid)"
    }
  }
}
