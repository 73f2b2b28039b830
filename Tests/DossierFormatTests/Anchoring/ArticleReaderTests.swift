import Diagnostics
import DossierFormat
import DossierModel
import Testing

@Suite struct ArticleReaderTests {
  @Test func `a byte order mark is no part of the text, and part of the digest`() throws {
    let text = try ArticleReader.read([0xEF, 0xBB, 0xBF] + Array("abc".utf8))
    #expect(text.paragraphs.map(\.text) == ["abc"])
    #expect(text.sha256 != (try ArticleReader.read(Array("abc".utf8)).sha256))
  }

  @Test(arguments: [
    (Array("ab\nc\u{E9}".utf8.dropLast()), "2:2: error: byte C3 is not UTF-8"),
    (Array("a\0b".utf8), "1:2: error: a NUL byte cannot stand in the file as it is"),
    ([0xFF, 0xFE, 0x61, 0x00], "1:1: error: the file is UTF-16, not UTF-8"),
    (Array(" \n".utf8), "1:1: error: the article has no words"),
  ])
  func `what is no text is refused with its place`(bytes: [UInt8], message: String) {
    do {
      _ = try ArticleReader.read(bytes)
      Issue.record("was read")
    } catch {
      #expect(error.diagnostic.line(file: "x").hasPrefix("x:\(message); "))
    }
  }

  @Test func `controls and odd separators are kept for the screen to show`() throws {
    let text = try ArticleReader.read(Array("a\u{1B}[2Jb\u{2028}c\u{202E}d".utf8))
    #expect(text.paragraphs.map(\.text) == ["a\u{1B}[2Jb\u{2028}c\u{202E}d"])
  }
}
