import Testing
import TestSupport

@Suite struct FloodTests {
  @Test func `a paste is no command, however long`() throws {
    let terminal = try PseudoTerminal.explorer()
    terminal.send(
      Array("\u{1B}[200~".utf8) + Array(repeating: UInt8(ascii: "q"), count: 1 << 20)
        + Array("\u{1B}[201~".utf8)
    )
    terminal.send("jjjj")
    try terminal.wait(forText: "▸ Factions ▸ Daesh")
    #expect(try terminal.leave() == .exited(0))
    #expect(terminal.leftovers == [])
  }

  @Test func `a flood of keys ends in the right state`() throws {
    let terminal = try PseudoTerminal.explorer()
    terminal.output = []
    terminal.send(String(repeating: "j", count: 20_000) + "gg" + "jjjj")
    try terminal.wait(forText: "▸ Factions ▸ Daesh")
    // Painting each of them would take more than ten times as much.
    #expect(terminal.output.count < 2_000_000)
    #expect(try terminal.leave() == .exited(0))
  }

  @Test func `random bytes are survived`() throws {
    var generator = SeededGenerator()
    let terminal = try PseudoTerminal.explorer()
    // What leaves, suspends or stops the output is left out.
    let bytes = (0..<5_000).map { _ in UInt8.random(in: 0...255, using: &generator) }
      .filter { ![0x03, 0x1A, 0x1C, UInt8(ascii: "q"), UInt8(ascii: "Q")].contains($0) }
    terminal.send(bytes)
    // Ends whatever sequence or paste the bytes began.
    terminal.send("\u{1B}[201~\u{1B}\\jj\u{3}\u{3}")
    #expect(try terminal.waitForEnd() == .exited(0), "seed \(generator.seed)")
    #expect(terminal.leftovers == [], "seed \(generator.seed)")
  }
}
