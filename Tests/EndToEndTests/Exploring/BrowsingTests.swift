import TerminalUI
import Testing
import TestSupport

@Suite struct BrowsingTests {
  @Test func `the built-in dossier opens with three lists beside an entry`() throws {
    let terminal = try PseudoTerminal.explorer()
    terminal.settle()
    let rows = terminal.screen.rows
    #expect(rows[0].contains("Why Palmyra, and why now ▸ Factions ▸ Ahrar al-Sham"))
    #expect(rows[1].hasPrefix("┌ 1 Factions │ People"))
    #expect(rows[1].contains("┌ 0 Entry │ Article"))
    #expect(rows.contains { $0.hasPrefix("├ 2 Locations │ Events") })
    #expect(rows.contains { $0.hasPrefix("├ 3 Open questions") })
    #expect(terminal.cursorRow.hasPrefix("│▸● Ahrar al-Sham"))
    #expect(try terminal.leave() == .exited(0))
    #expect(terminal.leftovers == [])
  }

  @Test func `a link leads to another entry, and back to the very row`() throws {
    let terminal = try PseudoTerminal.explorer()
    terminal.send("jjjj")
    try terminal.wait(forCursorOn: "│▸● Daesh ")
    terminal.send("\r")
    try terminal.wait(forText: "Enter follow")
    terminal.settle()
    let first = terminal.screen.cursor
    terminal.send("))")
    try terminal.wait(for: "another link") { $0.screen.cursor.y > first.y }
    terminal.settle()
    let before = terminal.screen.rows
    let row = terminal.screen.cursor.y
    terminal.send("\r")
    try terminal.wait(for: "another entry") { $0.screen.rows[0] != before[0] }
    terminal.send("H")
    try terminal.wait(for: "the same screen") { $0.screen.rows == before }
    #expect(terminal.screen.cursor.y == row)
    terminal.send("H")
    try terminal.wait(forCursorOn: "│▸● Daesh ")
    #expect(try terminal.leave() == .exited(0))
  }

  @Test func `what is searched for is found while it is typed`() throws {
    let terminal = try PseudoTerminal.explorer()
    terminal.send("/alepo")
    try terminal.wait(forText: "Aleppo")
    terminal.send("\r")
    try terminal.wait(forText: "▸ Locations ▸ Aleppo")
    terminal.send("H")
    try terminal.wait(forText: "▸ Factions ▸ Ahrar al-Sham")
    #expect(try terminal.leave() == .exited(0))
  }

  @Test func `help tells the keys, and Escape closes it but never leaves`() throws {
    let terminal = try PseudoTerminal.explorer()
    terminal.send("?")
    try terminal.wait(forText: "Panes and tabs")
    terminal.send("\u{1B}")
    try terminal.waitForStart()
    terminal.send("\u{1B}")
    terminal.settle()
    terminal.send("j")
    try terminal.wait(forCursorOn: "│▸● al-Qaeda")
    #expect(try terminal.leave() == .exited(0))
  }

  @Test func `another theme shows the same in other colours`() throws {
    let terminal = try PseudoTerminal.explorer()
    let before = terminal.screen
    terminal.send("T")
    try terminal.wait(for: "other colours") {
      $0.screen.cells.map { $0.map(\.look) } != before.cells.map { $0.map(\.look) }
    }
    #expect(try terminal.leave() == .exited(0))
    #expect(terminal.leftovers == [])
  }

  @Test func `a theme may be chosen at the start`() throws {
    let dark = try PseudoTerminal.explorer()
    let light = try PseudoTerminal.explorer(["--theme", "light"])
    #expect(light.screen.rows == dark.screen.rows)
    #expect(light.screen.cells != dark.screen.cells)
    let unknown = try PseudoTerminal.shell("dossier --theme nope; echo ENDED $?")
    try unknown.wait(forText: "ENDED 2")
    #expect(unknown.screen.text.contains("themes are: dark, light, mono"))
    #expect(unknown.screen.modes[1049] == nil)
  }

  @Test(arguments: ["q", "Q", "\u{3}\u{3}"])
  func `leaving gives the terminal back as it was found`(keys: String) throws {
    let terminal = try PseudoTerminal.explorer()
    terminal.send(keys)
    #expect(try terminal.waitForEnd() == .exited(0))
    #expect(terminal.leftovers == [])
  }
}
