import TerminalUI
import TestSupport
import Testing

@Suite struct SlicingTests {
  @Test(arguments: [
    ("palmyra", 3, "pal"), ("palmyra", 9, "palmyra"), ("palmyra", 0, ""), ("palmyra", -1, ""),
    ("中文", 2, "中"), ("中文", 3, "中"), ("中文", 1, ""), ("e\u{301}a", 1, "e\u{301}"),
    ("a中b", 2, "a"), ("a中b", 3, "a中"),
  ])
  func `a prefix is as much as fits, without half a character`(
    text: String,
    width: Int,
    prefix: String
  ) {
    let part = VisibleText(text).prefix(width: width)
    #expect(part.string == prefix)
    #expect(part == VisibleText(prefix))
  }

  @Test(arguments: [
    ("palmyra", 3, "myra"), ("palmyra", 0, "palmyra"), ("palmyra", -1, "palmyra"),
    ("palmyra", 9, ""), ("中文", 2, "文"), ("中文", 1, "中文"), ("e\u{301}a", 1, "a"),
  ])
  func `what is dropped is what the prefix takes`(text: String, width: Int, rest: String) {
    let part = VisibleText(text).dropping(width: width)
    #expect(part.string == rest)
    #expect(part == VisibleText(rest))
  }

  @Test(arguments: [
    ("palmyra", 7, "palmyra"), ("palmyra", 6, "palmy…"), ("palmyra", 1, "…"), ("palmyra", 0, ""),
    ("中文字", 5, "中文…"), ("中文字", 4, "中…"), ("中文字", 2, "…"),
  ])
  func `text that is cut ends in an ellipsis`(text: String, width: Int, cut: String) {
    #expect(VisibleText(text).truncated(to: width).string == cut)
    #expect(StyledLine(VisibleText(text), StyleRole(0)).truncated(to: width).string == cut)
  }

  @Test func `text is padded to a width, by at least one space`() {
    #expect(VisibleText("中").padded(to: 4).string == "中  ")
    #expect(VisibleText("ab").padded(to: 2).string == "ab ")
    #expect(VisibleText("ab").padded(to: 0).width == 3)
  }

  @Test func `the ellipsis of a line has the role of what it stands for`() {
    var line = StyledLine("ab", StyleRole(0))
    line.append("cdef", StyleRole(1))
    let cut = line.truncated(to: 4)
    #expect(cut.runs.map(\.text.string) == ["ab", "c…"])
    #expect(cut.runs.map(\.role) == [StyleRole(0), StyleRole(1)])
    #expect(line.truncated(to: 2).runs.map(\.text.string) == ["a…"])
    #expect(line.truncated(to: 6) == line)
  }

  @Test func `the parts of any text are the text`() {
    let pieces = ["a", "文", "e\u{301}", " ", "한", "🙂", "ك\u{64B}"]
    var random = SeededGenerator()
    for _ in 0..<500 {
      let text = VisibleText(
        (0..<Int.random(in: 0...12, using: &random))
          .map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
      )
      let width = Int.random(in: 0...20, using: &random)
      let (head, tail) = (text.prefix(width: width), text.dropping(width: width))
      #expect(head.width <= width, "seed \(random.seed)")
      #expect((head + tail).string == text.string, "seed \(random.seed)")
      #expect(head.width + tail.width == text.width, "seed \(random.seed)")
      #expect(text.truncated(to: width).width <= width, "seed \(random.seed)")
    }
  }
}
