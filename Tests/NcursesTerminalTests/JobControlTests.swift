import Testing
import TestSupport

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

@Suite struct JobControlTests {
  /// The modes as the shell sees them while the program is stopped, and how the program ended.
  private let report = "stty -g; echo STOPPED; read line; fg; echo ENDED $?"

  @Test func `a stopped program gives the terminal back, and takes it again`() throws {
    let terminal = try Probe.inShell("set -m; stty -g; $PROBE; \(report)")
    try terminal.wait(forText: "READY")
    terminal.send("jZ")
    try terminal.wait(forText: "STOPPED")
    #expect(terminal.leftovers == [])
    terminal.send("\n")
    try terminal.wait(forText: "resumed")
    #expect(terminal.screen.modes[1049] == true)
    #expect(terminal.screen.modes[2004] == true)
    #expect(terminal.screen.text.contains("▸ item 1"))
    terminal.send("q")
    try terminal.wait(forText: "ENDED 0")
    #expect(terminal.leftovers == [])
  }

  @Test func `a stop from outside does the same`() throws {
    let terminal = try Probe.inShell(
      "set -m; (sleep 1; pkill -TSTP -s 0 TerminalProbe) & $PROBE; \(report)"
    )
    try terminal.wait(forText: "READY")
    try terminal.wait(forText: "STOPPED")
    #expect(terminal.leftovers == [])
    terminal.send("\n")
    try terminal.wait(forText: "resumed")
    terminal.send("q")
    try terminal.wait(forText: "ENDED 0")
  }

  @Test func `a program that is continued after a hard stop draws everything anew`() throws {
    let terminal = try Probe.start()
    terminal.signal(SIGSTOP)
    terminal.signal(SIGCONT)
    try terminal.wait(forText: "resumed")
    terminal.send("q")
    #expect(try terminal.waitForEnd() == .exited(0))
    #expect(terminal.leftovers == [])
  }

  @Test func `a program that starts in the background waits for the terminal`() throws {
    let terminal = try Probe.inShell(
      "set -m; $PROBE & until ps -o stat= -p $! | grep -q T; do :; done; \(report)"
    )
    try terminal.wait(forText: "STOPPED")
    #expect(terminal.screen.modes[1049] == nil)
    terminal.send("\n")
    try terminal.wait(forText: "READY")
    terminal.send("q")
    try terminal.wait(forText: "ENDED 0")
    #expect(terminal.leftovers == [])
  }

  @Test func `a child gets the terminal as it was found`() throws {
    let terminal = try Probe.start()
    terminal.send("!")
    try terminal.wait(forText: "resumed")
    let output = String(decoding: terminal.output, as: UTF8.self)
    let shout = try #require(output.firstRange(of: "SHOUTED"))
    #expect(output[..<shout.lowerBound].contains("\u{1B}[?1049l"))
    #expect(output[shout.upperBound...].contains("\u{1B}[?1049h"))
    terminal.send("q")
    #expect(try terminal.waitForEnd() == .exited(0))
    #expect(terminal.leftovers == [])
  }
}
