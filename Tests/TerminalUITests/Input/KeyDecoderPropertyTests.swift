import Testing
import TestSupport

@testable import TerminalUI

@Suite struct KeyDecoderPropertyTests {
  private static let pieces: [String] = [
    "j", "é", "文", "\u{1B}[A", "\u{1B}OP", "\u{1B}[1;5C", "\u{1B}[<0;5;6M",
    "\u{1B}[200~p\u{1B}[201~",
    "\u{1B}", "\u{1B}\u{1B}", "\u{1B}x", "\u{1B}[97;5u", "\u{1B}]0;t\u{7}", "\u{1B}P1\u{1B}\\",
    "\r",
    "\u{1B}[", "\u{1B}[[", "\u{1B}[3$", "\u{1B}[M", "[", "~", "201~", "O",
  ]

  private func stream(_ random: inout SeededGenerator) -> [UInt8] {
    var bytes: [UInt8] = []
    for _ in 0..<Int.random(in: 1...30, using: &random) {
      if Int.random(in: 0..<5, using: &random) == 0 {
        bytes.append(.random(in: 0...255, using: &random))
      } else {
        bytes += Array((KeyDecoderPropertyTests.pieces.randomElement(using: &random) ?? "").utf8)
      }
    }
    return bytes
  }

  @Test func `any split of the bytes gives the same events`() {
    var random = SeededGenerator()
    for _ in 0..<3000 {
      let bytes = stream(&random)
      var whole = KeyDecoder()
      let expected = whole.decode(bytes) + whole.flush()
      var split = KeyDecoder()
      var events: [InputEvent] = []
      var rest = bytes[...]
      while !rest.isEmpty {
        let count = Int.random(in: 1...min(5, rest.count), using: &random)
        events += split.decode(Array(rest.prefix(count)))
        rest = rest.dropFirst(count)
      }
      events += split.flush()
      #expect(events == expected, "seed \(random.seed), bytes \(bytes)")
    }
  }

  @Test func `no bytes leave the decoder waiting forever`() {
    var random = SeededGenerator()
    for _ in 0..<3000 {
      var decoder = KeyDecoder()
      for _ in 0..<Int.random(in: 1...400, using: &random) {
        _ = decoder.decode([.random(in: 0...255, using: &random)])
      }
      _ = decoder.flush()
      #expect(!decoder.isWaiting, "seed \(random.seed)")
      guard !decoder.isPasting else { continue }
      #expect(decoder.decode(Array("jj".utf8)).last == .key(KeyPress(.character("j"))))
    }
  }

  @Test func `a sequence without end holds few bytes`() {
    for introducer in ["\u{1B}[", "\u{1B}O", "\u{1B}]"] {
      var decoder = KeyDecoder()
      _ = decoder.decode(Array(introducer.utf8))
      for _ in 0..<1000 {
        _ = decoder.decode([UInt8](repeating: UInt8(ascii: "1"), count: 100))
        #expect(decoder.collected.count <= KeyDecoder.maximumSequence)
      }
    }
  }
}
