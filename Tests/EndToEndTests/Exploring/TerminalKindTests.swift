import TerminalUI
import Testing
import TestSupport

@Suite struct TerminalKindTests {
  @Test(arguments: [
    ("TERM=dumb", "'dumb' has no cursor"), ("TERM=no-such", "terminal type 'no-such'"),
    ("TERM=", "TERM is not set"), ("TERM=\"$(printf 'x\\033]0;y\\007')\"", "type 'x␛]0;y␇'"),
  ])
  func `a terminal that cannot be used is refused with a remedy`(
    setting: String,
    message: String
  ) throws {
    let terminal = try PseudoTerminal.shell("\(setting) dossier; echo ENDED $?")
    try terminal.wait(forText: "ENDED 69")
    #expect(terminal.screen.text.contains(message))
    #expect(terminal.screen.modes[1049] == nil)
    #expect(terminal.screen.unknown == [])
  }

  @Test func `results need no terminal that can be drawn on`() throws {
    let terminal = try PseudoTerminal.shell("TERM=dumb dossier list person; echo ENDED $?")
    try terminal.wait(forText: "ENDED 0")
    #expect(terminal.screen.modes[1049] == nil)
  }

  @Test func `without colour, signs and attributes show the states`() throws {
    let terminal = try PseudoTerminal.explorer(environment: ["NO_COLOR": "1"])
    let looks = Set(terminal.screen.cells.joined().flatMap(\.look))
    #expect(looks.isSubset(of: ["1", "2", "3", "4", "7"]))
    #expect(!looks.isEmpty)
    #expect(terminal.cursorRow.hasPrefix("│▸● Ahrar al-Sham"))
    #expect(try terminal.leave() == .exited(0))
  }

  @Test func `eight colours are enough`() throws {
    let terminal = try PseudoTerminal.explorer(environment: ["TERM": "xterm"])
    let looks = Set(terminal.screen.cells.joined().flatMap(\.look))
    #expect(looks.allSatisfy { $0.utf8.count <= 2 })
    #expect(try terminal.leave() == .exited(0))
  }

  @Test(arguments: ["C", "POSIX", "xx_XX.nonsense"])
  func `a locale that knows no UTF-8 does not matter where another does`(locale: String) throws {
    let terminal = try PseudoTerminal.explorer(environment: ["LC_ALL": locale])
    #expect(terminal.screen.rows[1].hasPrefix("┌ 1 Factions"))
    #expect(try terminal.leave() == .exited(0))
  }

  @Test func `a dossier from standard input leaves the keyboard to the terminal`() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      "dossier: 1\nid: d\ntitle: From a pipe\nfactions: {a: {name: Ada}, b: {name: Bo}}\n",
      to: "d.yaml"
    )
    for command in ["dossier - <d.yaml", "cat d.yaml | dossier -d -"] {
      let terminal = try PseudoTerminal.shell("cd '\(folder.path)'; \(command); echo ENDED $?")
      try terminal.wait(forText: "From a pipe ▸ Factions ▸ Ada")
      terminal.send("j")
      try terminal.wait(forText: "From a pipe ▸ Factions ▸ Bo")
      terminal.send("q")
      try terminal.wait(forText: "ENDED 0")
      #expect(terminal.leftovers == [])
    }
  }

  @Test(arguments: ["<&-", "2>&-", "<&- 2>&-", "</dev/null", "</dev/zero"])
  func `a terminal to draw on is enough`(redirection: String) throws {
    let terminal = try PseudoTerminal.shell("dossier \(redirection); echo ENDED $?")
    try terminal.waitForStart()
    terminal.send("j")
    try terminal.wait(forCursorOn: "│▸● al-Qaeda")
    terminal.send("Q")
    try terminal.wait(forText: "ENDED 0")
    #expect(terminal.leftovers == [])
  }

  @Test func `standard input that cannot be used ends before the screen is taken`() throws {
    let terminal = try PseudoTerminal.shell("dossier - </dev/null; echo ENDED $?")
    try terminal.wait(forText: "ENDED 65")
    #expect(terminal.screen.text.contains("standard input:1:1: error: the file is empty"))
    #expect(terminal.screen.modes[1049] == nil)
  }

  @Test func `results that are redirected make an outline, keyboard or not`() throws {
    let terminal = try PseudoTerminal.shell("dossier | head -n 1; echo ENDED $?")
    try terminal.wait(forText: "ENDED 0")
    #expect(terminal.screen.rows[0] == "Why Palmyra, and why now")
  }
}
