import TerminalUI
import Testing
import TestSupport

@Suite struct PaintingTests {
  @Test func `a move sends little`() throws {
    let terminal = try Probe.start(size: Size(width: 120, height: 40))
    terminal.output = []
    terminal.send("j")
    try terminal.wait(forText: "end 1;")
    #expect(terminal.output.count < 250)
    #expect(terminal.screen.unknown == [])
  }

  @Test func `what curses sends bit by bit is what it sends as a whole`() throws {
    let terminal = try Probe.start()
    for round in 1...60 {
      terminal.send("R")
      try terminal.wait(forText: "end \(round * 2 - 1);")
      let inParts = terminal.screen.cells
      terminal.output = []
      terminal.send("L")
      try terminal.wait(forText: "end \(round * 2);")
      try #require(terminal.output.count > 500)
      let different = (1..<23).filter {
        inParts[$0] != terminal.screen.cells[$0]
      }
      #expect(different == [], "rows that differ after round \(round)")
    }
    #expect(terminal.screen.unknown == [])
  }

  @Test func `a storm of sizes ends with the last one drawn`() throws {
    let terminal = try Probe.start()
    var random = SeededGenerator(seed: 7)
    for _ in 0..<200 {
      let size = Size(
        width: Int.random(in: 1...300, using: &random),
        height: Int.random(in: 1...100, using: &random)
      )
      terminal.resize(size)
      terminal.pump(milliseconds: 0)
    }
    for size in [Size(width: 1, height: 1), Size(width: 2, height: 1), Size(width: 1, height: 90)] {
      terminal.resize(size)
      terminal.pump(milliseconds: 20)
    }
    terminal.resize(Size(width: 90, height: 30))
    try terminal.wait(forText: "PROBE 90x30")
    try terminal.wait(forText: "item 28")
    terminal.send("q")
    #expect(try terminal.waitForEnd() == .exited(0))
  }

  @Test func `a size beyond reason is clamped`() throws {
    let terminal = try Probe.start()
    terminal.resizeWithoutScreen(Size(width: 65_535, height: 65_535))
    try terminal.wait(for: "a clamped size") {
      String(decoding: $0.output, as: UTF8.self).contains("2000x500")
    }
    terminal.resize(Size(width: 80, height: 24))
    try terminal.wait(forText: "PROBE 80x24")
    terminal.send("q")
    #expect(try terminal.waitForEnd() == .exited(0))
  }
}
