import TestSupport
import Testing

@Suite struct EscapeDelayTests {
  @Test func `a key that follows an Escape within the delay belongs to it`() throws {
    let terminal = try Probe.start(environment: ["ESCDELAY": "10000"])
    terminal.send("\u{1B}")
    terminal.pump(milliseconds: 200)
    #expect(!terminal.screen.text.contains("key <Esc>"))
    terminal.send("x")
    try terminal.wait(forText: "key <A-x>")
    terminal.send("q")
    #expect(try terminal.waitForEnd() == .exited(0))
  }

  @Test(arguments: ["", "0", "-1", "soon", "99999"])
  func `a key that follows later is a key of its own`(delay: String) throws {
    let terminal = try Probe.start(environment: ["ESCDELAY": delay])
    terminal.send("\u{1B}")
    try terminal.wait(forText: "key <Esc>")
    terminal.send("x")
    try terminal.wait(forText: "key x")
    terminal.send("q")
    #expect(try terminal.waitForEnd() == .exited(0))
  }
}
