import TerminalUI
import TestSupport
import Testing

@Suite struct WrappingPropertyTests {
  /// Wide characters, marks, spaces and long words in any order.
  private static let pieces = ["a", "word", " ", "  ", "文", "中文", "e\u{301}", "longerword", "-"]

  @Test func `no line is wider than allowed, and no character but spaces is lost`() {
    var random = SeededGenerator()
    for _ in 0..<3000 {
      var line = StyledLine()
      for number in 0..<Int.random(in: 1...12, using: &random) {
        let text = (0..<Int.random(in: 1...6, using: &random))
          .map { _ in WrappingPropertyTests.pieces.randomElement(using: &random) ?? "" }
          .joined()
        line.append(VisibleText(text), StyleRole(UInt8(number)))
      }
      let limit = Int.random(in: 2...40, using: &random)
      let indent = Int.random(in: 0...45, using: &random)
      let lines = line.wrapped(to: limit, indent: indent)
      let isNarrow = lines.allSatisfy { $0.width <= limit }
      #expect(isNarrow, "seed \(random.seed), limit \(limit), indent \(indent): \(line.string)")
      let letters = lines.map(\.string).joined().filter { $0 != " " }
      #expect(letters == line.string.filter { $0 != " " }, "seed \(random.seed)")
    }
  }
}
