import TerminalUI
import Testing
import TestSupport

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

@Suite struct ResizingTests {
  @Test func `the screen follows the terminal through every size and back`() throws {
    let terminal = try PseudoTerminal.explorer()
    terminal.send("jjjj")
    try terminal.wait(forCursorOn: "│▸● Daesh ")
    // The cursor may pass the row before all of the screen has come.
    var before: ArraySlice<String> = []
    try terminal.wait(for: "a screen that stays") { terminal in
      defer { before = terminal.screen.rows.dropLast() }
      return before == terminal.screen.rows.dropLast()
    }
    terminal.resize(Size(width: 40, height: 12))
    try terminal.wait(for: "one pane") {
      $0.screen.rows[11].contains("Enter") && !$0.screen.text.contains("0 Entry")
    }
    #expect(terminal.cursorRow.contains("▸● Daesh"))
    terminal.resize(Size(width: 19, height: 5))
    try terminal.wait(forText: "20x6")
    // Drawn anew behind the keys, it has read them before the next size comes.
    terminal.output = []
    terminal.send("j)]\u{0C}")
    try terminal.wait(for: "the screen once more") {
      String(decoding: $0.output, as: UTF8.self).contains("20x6")
    }
    terminal.resize(Size(width: 1, height: 1))
    terminal.pump(milliseconds: 100)
    terminal.resize(Size(width: 100, height: 30))
    try terminal.wait(for: "the screen from before") { $0.screen.rows.dropLast() == before }
    #expect(try terminal.leave() == .exited(0))
    #expect(terminal.leftovers == [])
  }

  @Test func `a size beyond all measure is survived`() throws {
    let terminal = try PseudoTerminal.explorer()
    terminal.resizeWithoutScreen(Size(width: 65535, height: 65535))
    terminal.signal(SIGWINCH)
    terminal.pump(milliseconds: 300)
    terminal.resizeWithoutScreen(Size(width: 0, height: 0))
    terminal.pump(milliseconds: 100)
    #expect(try terminal.leave() == .exited(0))
    #expect(terminal.modes() == terminal.initialModes)
  }
}
