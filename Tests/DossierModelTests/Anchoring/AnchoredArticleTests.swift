import DossierModel
import Testing

@Suite struct AnchoredArticleTests {
  private static let quoted = Citation(1, quote: "the army")

  /// Three paragraphs; entry 0 is named twice in the first, entry 1 in the first and the third.
  private let article = AnchoredArticle(
    text: ArticleText(paragraphs: ["The army and the city.", "Nothing.", "The city."]),
    likeness: .differs,
    alignment: ParagraphAlignment(count: 3, isSame: false, known: [7: .moved(to: [TextPlace(3)])]),
    findings: AnchoredArticle.Findings(
      mentions: [[Mention(range: 4..<8, entries: [0])], [], []],
      strays: [[], [], [Mention(range: 4..<8, entries: [1])]],
      quotes: [quoted: .exact(TextPlace(1, range: 0..<8))],
      places: [
        [TextPlace(1, range: 4..<8), TextPlace(1, range: 17..<21)],
        [TextPlace(1, range: 17..<21), TextPlace(3)], [],
      ]
    )
  )

  @Test func `a citation with a quote is where the quote was found`() {
    #expect(article.anchor(of: AnchoredArticleTests.quoted) == .exact(TextPlace(1, range: 0..<8)))
    #expect(article.anchor(of: Citation(1, quote: "the navy")) == .lost)
    #expect(article.anchor(of: Citation(2, quote: "the army")) == .lost)
  }

  @Test func `a citation without a quote is where its paragraph is`() {
    #expect(article.anchor(of: Citation(2)) == .unverified(TextPlace(2)))
    #expect(article.anchor(of: Citation(7)) == .moved(to: [TextPlace(3)]))
    #expect(article.anchor(of: Citation(8)) == .lost)
    #expect(article.anchor(ofParagraph: 7) == .moved(to: [TextPlace(3)]))
  }

  @Test func `a paragraph has its mentions, and others have none`() {
    #expect(article.mentions(inParagraph: 1).map(\.entries) == [[0]])
    #expect(article.strays(inParagraph: 3).map(\.entries) == [[1]])
    #expect(article.strays(inParagraph: 1) == [])
    for number in [-1, 0, 4] {
      #expect(article.mentions(inParagraph: number) == [])
      #expect(article.strays(inParagraph: number) == [])
    }
  }

  @Test func `an entry has its places, in all and by paragraph`() {
    #expect(article.places(ofEntryAt: 1) == [TextPlace(1, range: 17..<21), TextPlace(3)])
    #expect(article.places(ofEntryAt: 0, inParagraph: 1).count == 2)
    #expect(article.places(ofEntryAt: 0, inParagraph: 2).isEmpty)
    #expect(article.places(ofEntryAt: 1, inParagraph: 2).isEmpty)
    #expect(Array(article.places(ofEntryAt: 1, inParagraph: 3)) == [TextPlace(3)])
    #expect(article.places(ofEntryAt: 2).isEmpty)
    #expect(article.places(ofEntryAt: 3).isEmpty)
    #expect(article.places(ofEntryAt: -1, inParagraph: 1).isEmpty)
  }

  @Test func `a paragraph names each entry once, in the dossier's order`() {
    #expect((0...4).map { article.entries(inParagraph: $0) } == [[], [0, 1], [], [1], []])
  }

  @Test func `a paragraph is cut where a mention, a quote or a place starts or ends`() {
    #expect(article.boundaries(inParagraph: 1) == [0, 4, 8, 17, 21])
    #expect(article.boundaries(inParagraph: 2) == [])
    #expect(article.boundaries(inParagraph: 3) == [])
    #expect(article.boundaries(inParagraph: 9) == [])
  }
}
