import TerminalUI
import Testing
import TestSupport

@Suite struct InputTests {
  @Test(arguments: [
    ("\u{1B}", "key <Esc>"), ("\u{1B}x", "key <A-x>"), ("\u{1B}[1;5A", "key <C-Up>"),
    ("\u{1B}OP", "key <F1>"), ("\u{3}", "key <C-c>"), ("\u{1A}", "key <C-z>"),
    ("\u{13}", "key <C-s>"), ("\u{11}", "key <C-q>"), ("\u{16}", "key <C-v>"),
    ("\r", "key <Enter>"),
    ("\u{F}", "key <C-o>"), ("\u{1B}[<0;5;6M", "mouse press(left) 4,5"),
    ("\u{1B}[200~a\rb\u{1B}[201~", "paste 3 a␊b"),
  ])
  func `the program gets what is typed`(typed: String, shown: String) throws {
    let terminal = try Probe.start()
    terminal.send(typed)
    try terminal.wait(forText: shown)
    terminal.send("q")
    #expect(try terminal.waitForEnd() == .exited(0))
  }

  @Test func `a character that arrives in pieces is one key`() throws {
    let terminal = try Probe.start()
    terminal.send([0xE1])
    terminal.pump(milliseconds: 100)
    terminal.send([0xB8, 0xA5])
    try terminal.wait(forText: "key ḥ")
    try terminal.wait(forText: "end 1;")
  }

  @Test func `a large paste is one event`() throws {
    let terminal = try Probe.start()
    terminal.send(
      Array("\u{1B}[200~".utf8) + Array(repeating: UInt8(ascii: "p"), count: 2_000_000)
        + Array("\u{1B}[201~".utf8)
    )
    try terminal.wait(forText: "paste 2000000 ppp")
    try terminal.wait(forText: "end 1;")
  }

  @Test func `keys that wait are taken together`() throws {
    let terminal = try Probe.start()
    terminal.output = []
    terminal.send(String(repeating: "j", count: 10_000))
    try terminal.wait(forText: "▸ item 10000")
    // Painting each of them would take more than a hundred times as much.
    #expect(terminal.output.count < 200_000)
  }

  @Test func `input comes from the terminal though standard input is a pipe`() throws {
    let terminal = try Probe.inShell("echo article | $PROBE; echo ENDED $?")
    try terminal.wait(forText: "READY")
    terminal.send("x")
    try terminal.wait(forText: "key x")
    terminal.send("q")
    try terminal.wait(forText: "ENDED 0")
  }
}
