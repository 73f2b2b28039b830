public import DossierModel

/// Finds what a dossier says in a reader's text of its article.
public enum ArticleAnchoring {
  /// The most places that a quote is said to have moved to, the nearest ones.
  static let mostPlaces = 8

  /// Resolves every citation and finds every mention, in time linear in the text and the dossier.
  public static func anchor(_ dossier: Dossier, in text: ArticleText) -> AnchoredArticle {
    let phrases = SoughtPhrases(dossier)
    let scan = TextScan(text, for: phrases.tree)
    let likeness = likeness(of: text, to: dossier.header.article)
    let count = text.paragraphs.count
    let alignment =
      likeness == .same
      ? ParagraphAlignment(count: count, isSame: true)
      : ParagraphAlignment(
        count: count,
        expected: dossier.header.article?.paragraphCount,
        evidence: phrases.evidence,
        scan: scan
      )
    let finder = MentionFinder(text, phrases: phrases, scan: scan, alignment: alignment)
    let found = text.paragraphs.indices.map(finder.mentions)
    var quotes: [Citation: Anchor] = [:]
    for (citation, phrase) in phrases.quotes {
      quotes[citation] = anchor(citation, phrase, scan, alignment)
    }
    return AnchoredArticle(
      text: text,
      likeness: likeness,
      alignment: alignment,
      quotes: quotes,
      mentions: found.map(\.mentions),
      strays: found.map(\.strays)
    )
  }

  private static func likeness(
    of text: ArticleText,
    to article: Article?
  ) -> AnchoredArticle.Likeness {
    guard let article else { return .unknown }
    if article.sha256 == text.sha256 { return .same }
    if article.paragraphCount != text.paragraphs.count {
      return .differsInCount(expected: article.paragraphCount)
    }
    return article.sha256 == nil ? .unknown : .differs
  }

  /// What has become of a quote: where its paragraph went, in the paragraph of its number, or in
  /// others.
  private static func anchor(
    _ citation: Citation,
    _ phrase: PhraseTree.Phrase?,
    _ scan: TextScan,
    _ alignment: ParagraphAlignment
  ) -> Anchor {
    guard let phrase, let places = scan.places[phrase] else { return .lost }
    if let paragraph = alignment.paragraphs(of: [citation.paragraph]).first,
      paragraph != citation.paragraph,
      let place = scan.place(of: phrase, inParagraph: paragraph)
    {
      return .moved(to: [place])
    }
    if let place = scan.place(of: phrase, inParagraph: citation.paragraph) { return .exact(place) }
    let nearest = places.sorted {
      abs($0.paragraph - citation.paragraph) < abs($1.paragraph - citation.paragraph)
    }
    return .moved(to: nearest.prefix(mostPlaces).sorted())
  }
}
