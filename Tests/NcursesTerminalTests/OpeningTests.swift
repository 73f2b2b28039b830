import TerminalUI
import Testing
import TestSupport

@Suite struct OpeningTests {
  @Test(arguments: [
    ("TERM=", "TERM is not set"), ("TERM=dumb", "'dumb' has no cursor"),
    ("TERM=no-such", "terminal type 'no-such'"), ("TERM='a/../b'", "terminal type 'a/../b'"),
    ("TERM=\"$(printf 'x\\033[31m')\"", "type 'x␛[31m'"),
  ])
  func `a terminal that cannot be used is refused with a remedy`(
    setting: String,
    message: String
  ) throws {
    let terminal = try Probe.inShell("\(setting) $PROBE; echo ENDED $?")
    try terminal.wait(forText: "ENDED 69")
    #expect(terminal.screen.text.contains(message))
    #expect(terminal.screen.modes[1049] == nil)
  }

  @Test func `without a terminal there is a message`() throws {
    let path = try BuiltProgram.path("TerminalProbe")
    let terminal = try PseudoTerminal(
      [
        "/bin/sh", "-c",
        "setsid -w '\(path)' </dev/null 2>&1 >/dev/null | cat; echo ENDED",
      ]
    )
    try terminal.wait(forText: "ENDED")
    #expect(terminal.screen.text.contains("no terminal to draw on"))
  }

  @Test(arguments: [
    ("xterm-256color", "", "indexed"), ("xterm", "", "eight"), ("vt100", "", "none"),
    ("linux", "", "eight"), ("screen-256color", "", "indexed"), ("xterm-256color", "1", "none"),
  ])
  func `colours are those that the terminal has`(
    type: String,
    noColor: String,
    depth: String
  ) throws {
    let terminal = try Probe.start(environment: ["TERM": type, "NO_COLOR": noColor])
    #expect(terminal.screen.text.contains(" \(depth) "))
    terminal.send("q")
    #expect(try terminal.waitForEnd() == .exited(0))
    #expect(terminal.modes() == terminal.initialModes)
  }

  @Test(arguments: ["C", "POSIX", "xx_XX.nonsense", ""])
  func `a locale that says nothing of UTF-8 does not matter`(locale: String) throws {
    let terminal = try Probe.start(environment: ["LC_ALL": locale, "LANG": ""])
    #expect(terminal.screen.text.contains("▸ item 0 Liwāʾ al-Fatḥ 中文"))
  }

  @Test func `sizes that the environment claims are none`() throws {
    let terminal = try Probe.start(environment: ["LINES": "99999", "COLUMNS": "7"])
    #expect(terminal.screen.text.contains("PROBE 80x24"))
  }
}
