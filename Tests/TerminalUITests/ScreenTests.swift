import Testing

@testable import TerminalUI

@Suite struct ScreenTests {
  private let plain = StyleRole(0)

  private func rows(_ screen: Screen) -> [String] {
    screen.rows.map { row in
      String(String.UnicodeScalarView(row.cells.filter { $0.width > 0 }.map(\.base)))
    }
  }

  @Test func `text is cut off at the edge`() {
    var screen = Screen(size: Size(width: 5, height: 1), role: plain)
    screen.draw("palmyra", plain, at: Point(x: 2, y: 0))
    #expect(rows(screen) == ["  pal"])
  }

  @Test func `half of a wide character is never left`() {
    var screen = Screen(size: Size(width: 4, height: 1), role: plain)
    screen.draw("中文", plain, at: Point(x: 0, y: 0))
    screen.draw("x", plain, at: Point(x: 1, y: 0))
    #expect(rows(screen) == [" x文"])
    screen.draw("中", plain, at: Point(x: 3, y: 0))
    #expect(rows(screen) == [" x  "])
  }

  @Test func `marks stay with their base`() {
    var screen = Screen(size: Size(width: 3, height: 1), role: plain)
    screen.draw("e\u{301}a", plain, at: Point(x: 0, y: 0))
    #expect(screen.rows[0].marks == [0: ["\u{301}"]])
    screen.draw("o", plain, at: Point(x: 0, y: 0))
    #expect(screen.rows[0].marks == [:])
  }
}

@Suite struct VisibleTextTests {
  @Test(arguments: [
    ("\u{1B}[31mred", "␛[31mred"), ("a\nb", "a␊b"), ("\u{9B}1m", "<9B>1m"),
    ("user\u{202E}txt", "user<202E>txt"), ("\u{301}a", "◌\u{301}a"), ("so\u{AD}ft", "soft"),
  ])
  func `what a terminal would obey becomes a sign`(raw: String, shown: String) {
    #expect(VisibleText(raw).string == shown)
  }

  @Test func `marks on one base are capped`() {
    let text = VisibleText("e" + String(repeating: "\u{301}", count: 30))
    #expect(text.string.unicodeScalars.count == 9)
    #expect(text.width == 1)
  }
}

@Suite struct WrappingTests {
  private func wrap(_ text: String, _ width: Int, indent: Int = 0) -> [String] {
    StyledLine(VisibleText(text), StyleRole(0)).wrapped(to: width, indent: indent).map(\.string)
  }

  @Test func `lines break at spaces`() {
    #expect(wrap("the army lost the city", 9) == ["the army", "lost the", "city"])
    #expect(wrap("the army lost the city", 10, indent: 2) == ["the army", "  lost the", "  city"])
  }

  @Test func `a word wider than the line is cut`() {
    #expect(wrap("abcdefghij", 4) == ["abcd", "efgh", "ij"])
    #expect(wrap("a 中文中文", 5) == ["a", "中文", "中文"])
  }
}

@Suite struct KeyPressTests {
  @Test(arguments: ["j", "<C-d>", "<S-Tab>", "<Enter>", "<A-Left>", "<F1>", "<lt>", "<Space>", "é"])
  func `notation reads back`(text: String) {
    #expect(KeyPress(text)?.description == text)
  }

  @Test func `a sequence mixes letters and names`() {
    #expect(KeyPress.sequence("gg<Enter>")?.map(\.description) == ["g", "g", "<Enter>"])
    #expect(KeyPress.sequence("a<b") == nil)
  }
}
