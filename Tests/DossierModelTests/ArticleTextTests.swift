import Diagnostics
import DossierModel
import Testing

@Suite struct ArticleTextTests {
  @Test func `white space alone and returns part paragraphs`() {
    let text = read(
      "\r\n\nFirst line\r\n  and its end.  \r\n \t \r\nSecond.\r\rThird\u{A0}x\n\u{A0} \nLast"
    )
    #expect(
      text.paragraphs.map(\.text) == ["First line and its end.", "Second.", "Third\u{A0}x", "Last"]
    )
    #expect(text.paragraphs.map(\.line) == [3, 6, 8, 10])
    #expect(text[2]?.text == "Second.")
    #expect(text[0] == nil)
    #expect(text[5] == nil)
  }

  @Test func `an offset tells its line and column`() throws {
    let paragraph = try #require(read("\n  Ünder way\n\tand on\n")[1])
    #expect(paragraph.text == "Ünder way and on")
    #expect(paragraph.place(at: 0) == .init(line: 2, column: 3))
    #expect(paragraph.place(at: 7) == .init(line: 2, column: 9))
    #expect(paragraph.place(at: 11) == .init(line: 3, column: 2))
    #expect(paragraph.place(at: 400) == .init(line: 3, column: 8))
    #expect(paragraph[7..<10] == "way")
    #expect(paragraph[400..<410] == "")
  }

  @Test func `a text of blanks has no paragraph`() {
    #expect(read("").paragraphs.isEmpty)
    #expect(read(" \n\t\r\n").paragraphs.isEmpty)
  }

  private func read(_ text: String) -> ArticleText {
    ArticleText(utf8: Array(text.utf8)[...], sha256: "")
  }
}
