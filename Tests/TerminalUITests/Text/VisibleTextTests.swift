import TerminalUI
import Testing

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

  @Test func `texts that are joined are as wide as their parts`() {
    let text: VisibleText = "中" + .spaces(2) + "e\u{301}"
    #expect(text.string == "中  e\u{301}")
    #expect(text.width == 5)
    #expect(VisibleText.spaces(0) == .empty)
    #expect(VisibleText.spaces(-1) == .empty)
    #expect(VisibleText.spaces(500).width == 500)
  }
}
