import Testing
import TestSupport

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

@Suite struct EndingTests {
  @Test(arguments: [SIGTERM, SIGHUP, SIGINT, SIGQUIT])
  func `a signal ends the explorer, and the terminal is as found`(signal: Int32) throws {
    let terminal = try PseudoTerminal.explorer()
    terminal.signal(signal)
    #expect(try terminal.waitForEnd() == .killed(by: signal))
    #expect(terminal.leftovers == [])
  }

  @Test func `Ctrl-Z stops it, and it goes on where it was`() throws {
    let terminal = try PseudoTerminal.shell(
      "set -m; stty -g; \"$PROGRAM\"; stty -g; echo STOPPED; read line; fg; echo ENDED $?"
    )
    try terminal.waitForStart()
    terminal.send("jjjj\u{1A}")
    try terminal.wait(forText: "STOPPED")
    #expect(terminal.leftovers == [])
    terminal.send("\n")
    try terminal.wait(forText: "▸ Factions ▸ Daesh")
    #expect(terminal.screen.modes[1049] == true)
    terminal.send("Q")
    try terminal.wait(forText: "ENDED 0")
    #expect(terminal.leftovers == [])
  }

  @Test func `without its terminal it ends`() throws {
    let terminal = try PseudoTerminal.explorer()
    terminal.hangUp()
    #expect([.killed(by: SIGHUP), .exited(69)].contains(try terminal.waitForEnd(seconds: 5)))
  }

  @Test func `without its terminal it ends though it ignores the hang-up`() throws {
    let terminal = try PseudoTerminal.shell("trap '' HUP; exec \"$PROGRAM\"")
    try terminal.waitForStart()
    terminal.hangUp()
    #expect(try terminal.waitForEnd(seconds: 5) == .exited(69))
  }
}
