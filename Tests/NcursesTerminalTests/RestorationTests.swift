import Testing
import TestSupport

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

@Suite struct RestorationTests {
  @Test(
    arguments: [
      ("q", .exited(0)), ("E", .exited(1)), ("O", .killed(by: SIGSEGV)),
      ("A", .killed(by: SIGABRT)),
      ("V", .killed(by: SIGSEGV)), ("\u{1C}", .killed(by: SIGQUIT)),
    ] as [(String, PseudoTerminal.End)]
  )
  func `the terminal is as found however the program ends`(
    key: String,
    end: PseudoTerminal.End
  ) throws {
    let terminal = try Probe.start()
    #expect(terminal.screen.modes[1049] == true)
    terminal.send(key)
    #expect(try terminal.waitForEnd() == end)
    #expect(terminal.leftovers == [])
  }

  @Test func `the terminal is as found after a trap`() throws {
    let terminal = try Probe.start()
    terminal.send("T")
    // The instruction that traps differs between processors.
    #expect([.killed(by: SIGILL), .killed(by: SIGTRAP)].contains(try terminal.waitForEnd()))
    #expect(terminal.leftovers == [])
  }

  @Test(arguments: [SIGINT, SIGTERM, SIGHUP, SIGQUIT])
  func `a signal ends the program, and the shell learns by which`(signal: Int32) throws {
    let terminal = try Probe.start()
    terminal.signal(signal)
    #expect(try terminal.waitForEnd() == .killed(by: signal))
    #expect(terminal.leftovers == [])
  }

  @Test func `a program that hangs ends a second after it is asked to`() throws {
    let terminal = try Probe.start()
    terminal.send("S")
    terminal.signal(SIGTERM)
    #expect(try terminal.waitForEnd() == .killed(by: SIGTERM))
    #expect(terminal.leftovers == [])
  }

  @Test func `a second signal ends a program that hangs at once`() throws {
    let terminal = try Probe.start()
    terminal.send("S")
    terminal.signal(SIGHUP)
    terminal.signal(SIGTERM)
    #expect([SIGHUP, SIGTERM].map { .killed(by: $0) }.contains(try terminal.waitForEnd()))
    #expect(terminal.leftovers == [])
  }

  @Test func `a program ends though nobody reads what it draws`() throws {
    let terminal = try Probe.start()
    terminal.send("F")
    try terminal.wait(for: "flood") { $0.output.count > 50_000 }
    // From here on the output is stuck: the wait below looks at the process alone.
    terminal.signal(SIGTERM)
    try terminal.waitWithoutReading(seconds: 5)
    #expect(try terminal.waitForEnd() == .killed(by: SIGTERM))
    #expect(terminal.modes() == terminal.initialModes)
  }

  @Test func `a program ends when its terminal goes away`() throws {
    let terminal = try Probe.start()
    terminal.hangUp()
    #expect([.killed(by: SIGHUP), .exited(70)].contains(try terminal.waitForEnd(seconds: 5)))
  }

  @Test func `a program that ignores the hang-up ends when its terminal goes away`() throws {
    let terminal = try Probe.inShell("trap '' HUP; exec $PROBE")
    try terminal.wait(forText: "READY")
    terminal.hangUp()
    #expect(try terminal.waitForEnd(seconds: 5) == .exited(70))
  }

  @Test func `a signal that was ignored stays ignored`() throws {
    let terminal = try Probe.inShell("trap '' INT; exec $PROBE")
    try terminal.wait(forText: "READY")
    terminal.signal(SIGINT)
    terminal.send("x")
    try terminal.wait(forText: "key x")
    terminal.send("q")
    #expect(try terminal.waitForEnd() == .exited(0))
  }
}
