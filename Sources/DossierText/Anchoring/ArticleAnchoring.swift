public import DossierModel

/// Finds a dossier's citations and names in a text of its article.
public enum ArticleAnchoring {
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
        evidence: ParagraphEvidence(dossier, phrases, scan)
      )
    var quotes: [Citation: Anchor] = [:]
    for (citation, phrase) in phrases.quotes {
      quotes[citation] = QuoteFinder(phrase, scan).anchor(of: citation, alignment)
    }
    let finder = MentionFinder(text, scan, phrases, dossier, alignment)
    return anchored(dossier, text, likeness, alignment, quotes, finder)
  }

  /// Finds the mentions in the gists, which take the place of a missing text.
  ///
  /// In a gist, any name of an entry counts if the dossier has the entry in that paragraph.
  public static func gists(of dossier: Dossier) -> AnchoredArticle {
    let article = dossier.header.article
    let last = article?.gists.keys.max() ?? 0
    // As many as the dossier can cite, so that no citation is lost for want of a gist.
    let count = max(article?.paragraphCount ?? 0, article?.body.upperBound ?? 0, last)
    let gists = article?.gists ?? [:]
    let text = ArticleText(paragraphs: (0..<min(count, mostGists)).map { gists[$0 + 1] ?? "" })
    let phrases = SoughtPhrases(dossier)
    let scan = TextScan(text, for: phrases.tree)
    var quotes: [Citation: Anchor] = [:]
    for (citation, phrase) in phrases.quotes {
      let place = phrase.flatMap { scan.place(of: $0, inParagraph: citation.paragraph) }
      quotes[citation] = .exact(place ?? TextPlace(citation.paragraph))
    }
    let alignment = ParagraphAlignment(count: text.paragraphs.count, isSame: true)
    let finder = MentionFinder(text, scan, phrases, dossier, alignment, countsCited: true)
    return anchored(dossier, text, .gists, alignment, quotes, finder)
  }

  /// The most paragraphs of gists; of more, hardly any would have a gist.
  private static let mostGists = 1_000_000

  private static func anchored(
    _ dossier: Dossier,
    _ text: ArticleText,
    _ likeness: AnchoredArticle.Likeness,
    _ alignment: ParagraphAlignment,
    _ quotes: [Citation: Anchor],
    _ finder: MentionFinder
  ) -> AnchoredArticle {
    let found = text.paragraphs.indices.map { finder.names(inParagraph: $0) }
    let places = EntryPlaces(
      dossier,
      alignment,
      quotes: quotes,
      mentions: found.lazy.map { $0.mentions + $0.nested }
    )
    return AnchoredArticle(
      text: text,
      likeness: likeness,
      alignment: alignment,
      findings: .init(
        mentions: found.map(\.mentions),
        strays: found.map(\.strays),
        quotes: quotes,
        places: places.places
      )
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
}
