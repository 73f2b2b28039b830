import TerminalUI
import TestSupport

extension PseudoTerminal {
  /// The explorer on a terminal, started and shown.
  static func explorer(
    _ arguments: [String] = [],
    environment: [String: String] = [:],
    size: Size = Size(width: 100, height: 30)
  ) throws -> PseudoTerminal {
    let terminal = try PseudoTerminal(
      [BuiltProgram.path("dossier")] + arguments,
      environment: environment,
      size: size
    )
    try terminal.waitForStart()
    return terminal
  }

  /// A shell command on a terminal, in which `dossier` is the program that was built.
  static func shell(
    _ command: String,
    environment: [String: String] = [:]
  ) throws -> PseudoTerminal {
    let path = try BuiltProgram.path("dossier")
    return try PseudoTerminal(
      ["/bin/sh", "-c", "PROGRAM='\(path)'; dossier() { \"$PROGRAM\" \"$@\"; }; \(command)"],
      environment: environment,
      size: Size(width: 100, height: 30)
    )
  }

  func waitForStart() throws {
    try wait(forText: "q leave")
  }

  /// Leaves the explorer, and expects that all is well.
  func leave() throws -> End {
    send("Q")
    return try waitForEnd()
  }

  /// Waits until nothing more comes, as a frame may arrive in pieces.
  func settle() {
    while pump(milliseconds: 200) {}
  }

  /// Waits until the cursor stands on a row that starts with a text.
  func wait(forCursorOn text: String) throws {
    try wait(for: "cursor on '\(text)'") { $0.cursorRow.hasPrefix(text) }
    settle()
  }

  /// The row on which the cursor stands.
  var cursorRow: String { screen.rows[screen.cursor.y] }
}
