import DossierModel
import DossierText
import Testing

@Suite struct AnchoringTests {
  @Test func `a quote is found whatever its case, quotes, dashes and marks`() throws {
    let anchored = try anchor(
      in: "The mayor’s “great—harbour”\nof São Tomé fell."
    )
    for quote in ["the Mayor's", "\"Great harbour\"", "Harbour of Sao Tome", "são-tomé fell"] {
      #expect(anchored.anchor(of: Citation(1, quote: quote)).state == .lost, "not in the dossier")
      let one = try anchor(citing: [Citation(1, quote: quote)], in: anchored.text)
      #expect(one.anchor(of: Citation(1, quote: quote)).state == .exact, "\(quote)")
    }
    let found = try anchor(citing: [Citation(1, quote: "of Sao Tome")], in: anchored.text)
    let range = try #require(
      found.anchor(of: Citation(1, quote: "of Sao Tome")).places.first?.range
    )
    #expect(anchored.text[1]?[range] == "of São Tomé")
  }

  @Test func `a quote elsewhere has moved, one nowhere is lost`() throws {
    let citations = [
      Citation(1, quote: "salt"), Citation(2, quote: "salt"), Citation(2, quote: "pepper"),
      Citation(1, quote: "sal"), Citation(9, quote: "oil"), Citation(7),
    ]
    let anchored = try anchor(citing: citations, in: "Oil and wine.\n\nSalt.\n\nWine and salt.")
    #expect(
      citations.map { anchored.anchor(of: $0).state } == [
        .moved, .exact, .lost, .lost, .moved, .lost,
      ]
    )
    #expect(anchored.anchor(of: citations[0]).places.map(\.paragraph) == [2, 3])
  }

  @Test func `paragraphs that moved take their citations along`() throws {
    let army = try faction("army", [Name("Army of Gulls", paragraphs: [1, 3])], at: [1, 2, 3, 4])
    let fleet = try faction(
      "fleet",
      [Name("Old Fleet", paragraphs: [2, 3])],
      at: [2].map { Citation($0, quote: "seven ships") } + [
        Citation(2), Citation(1, quote: "dawn"),
      ]
    )
    let anchored = try anchor(
      [army, fleet],
      paragraphs: 4,
      in: """
        A new head line.

        The Army of Gulls set out at dawn.

        The Old Fleet had seven ships.

        The Army of Gulls met the Old Fleet.

        Nothing tells.
        """
    )
    #expect(anchored.likeness == .differsInCount(expected: 4))
    #expect(
      (1...4).map { anchored.anchor(ofParagraph: $0).state } == [
        .moved, .moved, .moved, .unverified,
      ]
    )
    #expect((1...3).map { anchored.anchor(ofParagraph: $0).places[0].paragraph } == [2, 3, 4])
    // The Army is named in paragraph 2 of the text, the dossier's first.
    #expect(
      (1...5).map { anchored.mentions(inParagraph: $0).map(\.entries) } == [
        [], [[0]], [[1]], [[0], [1]], [],
      ]
    )
  }

  @Test func `the longest name counts, in the sense of its paragraph`() throws {
    let entries = [
      try faction(
        "army",
        [Name("Free Gull Army"), Name("the army", isWeak: true, paragraphs: [2])]
      ),
      try faction("gulls", [Name("Gull"), Name("US", kind: .acronym), Name("Turkey")]),
      try faction("city", [Name("Gulltown", paragraphs: [1])]),
      try faction("council", [Name("Gulltown", paragraphs: [2])]),
    ]
    let anchored = try anchor(
      entries,
      paragraphs: 3,
      in: """
        The Free Gull Army’s turkey told us of Gulltown; the army slept.

        The army and Gulltown's gull met the US in Turkey.

        Gulltown, Gulltowner, the army.
        """
    )
    func found(_ number: Int) -> [String] {
      anchored.mentions(inParagraph: number).map { mention in
        "\(anchored.text[number]?[mention.range] ?? "") \(mention.entries)"
      }
    }
    #expect(found(1) == ["Free Gull Army [0]", "Gulltown [2]"])
    #expect(found(2) == ["The army [0]", "Gulltown [3]", "US [1]", "Turkey [1]"])
    #expect(found(3) == [])
    #expect(anchored.strays(inParagraph: 3).map(\.entries) == [[2, 3]])
    #expect(anchored.strays(inParagraph: 1).isEmpty)
  }

  @Test func `an entry's places are its names, its quotes, and paragraphs without either`() throws {
    let army = try faction(
      "army",
      [Name("Gull Army"), Name("the army", isWeak: true, paragraphs: [3])],
      at: [Citation(1, quote: "Gull Army slept"), Citation(2), Citation(3)]
    )
    let text = "The Gull Army slept. The Gull Army woke.\n\nIt stood up.\n\nThe army left."
    let anchored = try anchor([army], paragraphs: 3, in: text)
    #expect(
      anchored.places(ofEntryAt: 0) == [
        TextPlace(1, range: 4..<19), TextPlace(1, range: 25..<34), TextPlace(2),
        TextPlace(3, range: 0..<8),
      ]
    )
    #expect(anchored.entries(inParagraph: 2) == [0])
  }

  @Test func `a name inside a longer one is a place of its entry, and no mention`() throws {
    let city = try faction("city", [Name("Gulltown")])
    let fall = try faction("fall", [Name("fall of Gulltown")])
    let council = try faction("council", [Name("Town Council")])
    let town = try faction("town", [Name("Old Town")])
    let text = "The fall of Gulltown pleased the Old Town Council."
    let anchored = try anchor([city, fall, council, town], paragraphs: 1, in: text)
    #expect(anchored.mentions(inParagraph: 1).map(\.entries) == [[1], [3]])
    #expect(anchored.places(ofEntryAt: 0) == [TextPlace(1, range: 12..<20)])
    #expect(anchored.places(ofEntryAt: 1) == [TextPlace(1, range: 4..<20)])
    #expect(anchored.places(ofEntryAt: 2) == [])
    #expect(anchored.boundaries(inParagraph: 1) == [4, 12, 20, 33, 41])
  }

  @Test func `gists name an entry in any of its ways where it is cited`() throws {
    let army = try faction(
      "army",
      [Name("Gull Army", paragraphs: [1]), Name("the army", isWeak: true, paragraphs: [1])],
      at: [Citation(2), Citation(2, quote: "nowhere")]
    )
    var article = Article(paragraphCount: 4, body: 1...3)
    article.gists = [1: "The army left.", 2: "The Gull Army and the army.", 3: "Gull Army"]
    let dossier = try Dossier(
      header: .init(id: try #require(EntryID("test")), title: "Test", article: article),
      entries: [army]
    )
    let gists = ArticleAnchoring.gists(of: dossier)
    #expect(gists.likeness == .gists)
    #expect(
      (1...3).map { gists.mentions(inParagraph: $0).map(\.range) } == [[0..<8], [4..<13], []]
    )
    #expect(gists.anchor(of: Citation(2, quote: "nowhere")) == .exact(TextPlace(2)))
  }

  @Test func `a long text and a long name take no long time`() throws {
    let army = try faction(
      "army",
      [Name(Array(repeating: "a", count: 5000).joined(separator: " "))]
    )
    let fleet = try faction("fleet", [Name("a a"), Name("a a a")])
    let text = Array(repeating: "a", count: 100_000).joined(separator: " ")
    let anchored = try anchor([army, fleet], paragraphs: 1, in: text)
    #expect(anchored.mentions(inParagraph: 1).count == 33_333)
  }

  private func faction(_ id: String, _ names: [Name], at: [Int] = []) throws -> Entry {
    try faction(id, names, at: at.map { Citation($0) })
  }

  private func faction(_ id: String, _ names: [Name], at: [Citation]) throws -> Entry {
    Entry(
      id: try #require(EntryID(id)),
      names: names,
      citations: at,
      content: .faction(Faction())
    )
  }

  private func anchor(citing citations: [Citation] = [], in text: String) throws -> AnchoredArticle
  {
    try anchor(citing: citations, in: ArticleText(utf8: Array(text.utf8)[...], sha256: ""))
  }

  private func anchor(
    citing citations: [Citation],
    in text: ArticleText
  ) throws -> AnchoredArticle {
    let entry = Entry(
      id: try #require(EntryID("claim")),
      citations: citations,
      content: .claim(Claim(text: "It fell."))
    )
    return try anchor([entry], paragraphs: text.paragraphs.count, in: text)
  }

  private func anchor(
    _ entries: [Entry],
    paragraphs: Int,
    in text: String
  ) throws -> AnchoredArticle {
    try anchor(
      entries,
      paragraphs: paragraphs,
      in: ArticleText(utf8: Array(text.utf8)[...], sha256: "")
    )
  }

  private func anchor(
    _ entries: [Entry],
    paragraphs: Int,
    in text: ArticleText
  ) throws -> AnchoredArticle {
    let article = Article(paragraphCount: paragraphs, body: 1...paragraphs, sha256: nil)
    let dossier = try Dossier(
      header: .init(id: try #require(EntryID("test")), title: "Test", article: article),
      entries: entries
    )
    return ArticleAnchoring.anchor(dossier, in: text)
  }
}
