import Diagnostics
import DossierModel
import TestSupport
import Testing

@Suite struct ArticlePlaceTests {
  @Test func `an offset has a line and a column`() throws {
    let paragraph = try #require(read("\n  Ünder way\n\tand on\n")[1])
    #expect(paragraph.text == "Ünder way and on")
    #expect(paragraph.place(at: 0) == .init(line: 2, column: 3))
    #expect(paragraph.place(at: 7) == .init(line: 2, column: 9))
    #expect(paragraph.place(at: 11) == .init(line: 3, column: 2))
    #expect(paragraph.place(at: 400) == .init(line: 3, column: 8))
  }

  @Test func `the space between two lines is at the end of the upper one`() throws {
    let paragraph = try #require(read("One\ntwo")[1])
    #expect(paragraph.place(at: 3) == .init(line: 1, column: 4))
    #expect(paragraph.place(at: 4) == .init(line: 2, column: 1))
  }

  @Test func `a range of offsets gives its words, and nothing if it is outside`() throws {
    let paragraph = try #require(read("Ünder way")[1])
    #expect(paragraph[0..<6] == "Ünder")
    #expect(paragraph[7..<10] == "way")
    #expect(paragraph[10..<10] == "")
    #expect(paragraph[7..<11] == "")
    #expect(paragraph[400..<410] == "")
  }

  @Test func `every character is where the file has it`() {
    let scraps = ["a", "é", "中", "e\u{301}", "\u{A0}", " ", "\t", "🙂", ".", "\n", "\r\n", "\r"]
    var random = SeededGenerator()
    for _ in 0..<500 {
      let file = (0..<Int.random(in: 0...60, using: &random))
        .map { _ in scraps.randomElement(using: &random) ?? "" }.joined()
      let lines = ArticlePlaceTests.lines(of: file)
      let text = read(file)
      for paragraph in text.paragraphs {
        var offset = 0
        for scalar in paragraph.text.unicodeScalars {
          let place = paragraph.place(at: offset)
          let line = lines[place.line - 1]
          let found = place.column <= line.count ? line[place.column - 1] : " "
          #expect(found == scalar || scalar == " ", "seed \(random.seed): \(file.debugDescription)")
          offset += scalar.utf8.count
        }
      }
      let kept = text.paragraphs.flatMap(\.text.unicodeScalars).filter(ArticlePlaceTests.isInk)
      let all = file.unicodeScalars.filter(ArticlePlaceTests.isInk)
      #expect(kept.elementsEqual(all), "seed \(random.seed): \(file.debugDescription)")
    }
  }

  private static func isInk(_ scalar: Unicode.Scalar) -> Bool { !scalar.properties.isWhitespace }

  /// The lines of a file, whatever ends them.
  private static func lines(of file: String) -> [[Unicode.Scalar]] {
    var lines: [[Unicode.Scalar]] = [[]]
    var last: Unicode.Scalar?
    for scalar in file.unicodeScalars {
      switch scalar {
      case "\n" where last == "\r": break
      case "\n", "\r": lines.append([])
      default: lines[lines.count - 1].append(scalar)
      }
      last = scalar
    }
    return lines
  }

  private func read(_ text: String) -> ArticleText {
    ArticleText(utf8: Array(text.utf8)[...], sha256: "")
  }
}
