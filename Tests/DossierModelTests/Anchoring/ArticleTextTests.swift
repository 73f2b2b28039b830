import Diagnostics
import DossierModel
import Testing

@Suite struct ArticleTextTests {
  @Test func `blank lines part paragraphs, whatever ends the lines`() {
    let text = read(
      "\r\n\nFirst line\r\n  and its end.  \r\n \t \r\nSecond.\r\rThird\u{A0}x\n\u{A0} \nLast"
    )
    #expect(
      text.paragraphs.map(\.text) == ["First line and its end.", "Second.", "Third\u{A0}x", "Last"]
    )
    #expect(text.paragraphs.map(\.line) == [3, 6, 8, 10])
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func `the lines of a paragraph are joined by spaces`(ending: String) {
    let text = read(["One", "two", "", "", "three", ""].joined(separator: ending))
    #expect(text.paragraphs.map(\.text) == ["One two", "three"])
    #expect(text.paragraphs.map(\.line) == [1, 5])
  }

  @Test(arguments: ["", " ", "\t", "\u{B}\u{C}", "\u{A0}", "\u{2003}\u{3000}", " \u{85} "])
  func `a line of white space is blank`(line: String) {
    #expect(read("One\n\(line)\ntwo").paragraphs.map(\.text) == ["One", "two"])
  }

  @Test(arguments: [".", "\u{200B}", "\u{FEFF}", "é"])
  func `a line with anything else is not blank`(line: String) {
    #expect(read("One\n\(line)\ntwo").paragraphs.map(\.text) == ["One \(line) two"])
  }

  @Test func `a line of ASCII white space becomes spaces, byte for byte`() {
    #expect(read("  a\tb\u{B}c\u{C}d \t").paragraphs.map(\.text) == ["a b c d"])
    #expect(read("a  b").paragraphs.map(\.text) == ["a  b"])
  }

  @Test(arguments: ["", " \n\t\r\n", "\n", "\r", "\r\n\r\n"])
  func `a text of blanks has no paragraph`(text: String) {
    #expect(read(text).paragraphs.isEmpty)
    #expect(read(text)[1] == nil)
  }

  @Test func `paragraphs are numbered from 1`() {
    let text = read("One\n\ntwo")
    #expect(text[0] == nil)
    #expect(text[1]?.text == "One")
    #expect(text[2]?.text == "two")
    #expect(text[3] == nil)
    #expect(text[-1] == nil)
  }

  @Test func `a line belongs to the paragraph that starts in it or above it`() {
    let text = read("\nOne\nline\n\n\ntwo")
    #expect((0...7).map { text.paragraph(atLine: $0) } == [nil, nil, 1, 1, 1, 1, 2, 2])
    #expect(read("").paragraph(atLine: 1) == nil)
  }

  @Test func `paragraphs that stand in no file may be empty`() {
    let text = ArticleText(paragraphs: ["One", "", "three"])
    #expect(text.paragraphs.map(\.text) == ["One", "", "three"])
    #expect(text[3]?.place(at: 2) == .init(line: 1, column: 1))
    #expect(text.sha256 == "")
  }

  @Test func `the digest is kept`() {
    #expect(ArticleText(utf8: [0x61], sha256: "0a").sha256 == "0a")
  }

  private func read(_ text: String) -> ArticleText {
    ArticleText(utf8: Array(text.utf8)[...], sha256: "")
  }
}
