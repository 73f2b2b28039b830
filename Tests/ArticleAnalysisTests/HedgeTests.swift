import ArticleAnalysis
import DossierModel
import Testing

@Suite struct HedgeTests {
  private let article = ArticleText(paragraphs: [
    "It fell in May. It may rise again, according to Ali. Nobody came.",
    "They left because he could not stay, which was probably a mistake.",
    "It is certain.",
  ])

  @Test func `every hedge of a paragraph is found, and a month is none`() {
    let reader = HedgeReader(ArticleWords(article))
    #expect(reader.hedges(inParagraph: 1).map(\.cue.words) == ["may", "according to"])
    #expect(reader.hedges(inParagraph: 1).map(\.cue.hedge) == [.possible, .reported])
    #expect(reader.hedges(inParagraph: 1).map(\.passage.words) == [5..<6, 8..<10])
    #expect(reader.hedges(inParagraph: 2).map(\.cue.isStrong) == [false, true])
    #expect(reader.hedges(inParagraph: 3).isEmpty)
    #expect(reader.hedges(inParagraph: 4).isEmpty)
  }

  @Test(arguments: [
    ("rise again", 1, String?.some("may")), ("fell", 1, nil), ("mistake", 2, "probably"),
    ("left", 2, nil), ("stay", 2, nil),
  ])
  func `a strong cue bears on what follows it in its clause`(
    quote: String,
    number: Int,
    cue: String?
  ) throws {
    let reader = HedgeReader(ArticleWords(article))
    let passage = try #require(reader.passage(at: place(of: quote, inParagraph: number)))
    #expect(reader.cue(bearingOn: passage)?.words == cue)
  }

  @Test func `a sentence is hedged by those next to it`() throws {
    let reader = HedgeReader(ArticleWords(article))
    for (quote, number, isHedged) in [
      ("fell", 1, true), ("Nobody", 1, true), ("left", 2, true), ("certain", 3, false),
    ] {
      let passage = try #require(reader.passage(at: place(of: quote, inParagraph: number)))
      #expect(reader.isHedged(around: passage) == isHedged, "\(quote)")
    }
  }

  @Test func `a whole paragraph is no passage`() {
    #expect(HedgeReader(ArticleWords(article)).passage(at: TextPlace(1)) == nil)
  }

  private func place(of quote: String, inParagraph number: Int) throws -> TextPlace {
    let text = try #require(article[number]?.text)
    let range = try #require(text.firstRange(of: quote))
    let start = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
    return TextPlace(number, range: start..<(start + quote.utf8.count))
  }
}
