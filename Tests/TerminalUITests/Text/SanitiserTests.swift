import Testing
import TestSupport

@testable import TerminalUI

@Suite struct SanitiserTests {
  @Test(arguments: [
    ("a\u{200D}b", "ab"), ("می\u{200C}خواهم", "میخواهم"), ("👍🏽", "👍"), ("❤\u{FE0F}", "❤"),
    ("\u{3164}", "<3164>"), ("\u{115F}", "<115F>"), ("\u{2800}", "<2800>"), ("\u{200B}", "<200B>"),
    ("\u{FEFF}", "<FEFF>"), ("\u{E0041}", "<E0041>"), ("\u{FFF9}", "<FFF9>"), ("🇸🇾", "SY"),
    ("\u{2066}x\u{2069}", "<2066>x<2069>"), ("\u{200F}", "<200F>"), ("\u{E000}", "<E000>"),
    ("\u{34F}", "<34F>"), ("\u{2028}", "<2028>"), ("\u{7F}", "␡"), ("\0", "␀"), ("\r\n", "␍␊"),
    ("\u{10FFFF}", "<10FFFF>"), ("한\u{1161}", "한\u{1161}"), ("का", "का"), ("\u{A0}", "\u{A0}"),
  ])
  func `hidden characters are signs and disputed ones are left out`(raw: String, shown: String) {
    #expect(Array(VisibleText(raw).string.unicodeScalars) == Array(shown.unicodeScalars))
  }

  @Test(arguments: [
    ("abc", 3), ("中文", 4), ("한국", 4), ("e\u{301}", 1), ("كِتَاب", 4), ("🙂", 2), ("का", 2), ("ḥāʾ", 3),
    ("─│", 2), ("…", 1), ("½", 1), ("ｆ", 2),
  ])
  func `text is as wide as its characters`(raw: String, width: Int) {
    #expect(VisibleText(raw).width == width)
  }

  @Test func `no text is too much`() {
    #expect(VisibleText("e" + String(repeating: "\u{301}", count: 500_000)).width == 1)
    #expect(VisibleText(String(repeating: "\u{1B}", count: 500_000)).width == 500_000)
  }

  @Test func `whatever comes in, nothing goes out that a terminal obeys`() {
    var random = SeededGenerator()
    for _ in 0..<2000 {
      var raw = String.UnicodeScalarView()
      for _ in 0..<20 {
        let limit: UInt32 = Bool.random(using: &random) ? 0x3000 : 0x10FFFF
        if let scalar = Unicode.Scalar(UInt32.random(in: 0...limit, using: &random)) {
          raw.append(scalar)
        }
      }
      let text = VisibleText(String(raw))
      let kinds = text.string.unicodeScalars.map(CharacterKind.init)
      #expect(!kinds.contains(.sign) && !kinds.contains(.dropped), "seed \(random.seed)")
      #expect(kinds.reduce(0) { $0 + $1.width } == text.width, "seed \(random.seed)")
      #expect(VisibleText(text.string) == text, "seed \(random.seed)")
      let ascii = text.asciiFallback
      #expect(ascii.string.utf8.allSatisfy { (0x20..<0x7F).contains($0) }, "seed \(random.seed)")
      #expect(ascii.string.utf8.count == text.width, "seed \(random.seed)")
    }
  }

  @Test func `lines are divided at every kind of end`() {
    let lines = VisibleText.lines(of: "one\r\ntwo\nthree\rfour\tfive\n").map(\.string)
    #expect(lines == ["one", "two", "three", "four    five"])
    #expect(VisibleText.lines(of: "") == [.empty])
    #expect(VisibleText.lines(of: "\n\n").count == 2)
  }

  @Test func `text falls back to the nearest ASCII`() {
    #expect(
      VisibleText("Liwāʾ al-Fatḥ ▸ “x” – 中…").asciiFallback.string == "Liwa' al-Fath > \"x\" - ??~"
    )
  }
}
