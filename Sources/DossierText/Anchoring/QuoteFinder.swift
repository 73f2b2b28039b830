import DossierModel

/// Finds out what has become of citations with a quote.
struct QuoteFinder {
  /// The most places that a quote is said to have moved to, the nearest ones.
  static let mostPlaces = 8

  private let phrase: PhraseTree.Phrase?
  private let scan: TextScan

  init(_ phrase: PhraseTree.Phrase?, _ scan: TextScan) {
    self.phrase = phrase
    self.scan = scan
  }

  /// Looks in the paragraph that corresponds to its own, in the one of its number, then in all
  /// others.
  func anchor(of citation: Citation, _ alignment: ParagraphAlignment) -> Anchor {
    guard let phrase, let places = scan.places[phrase] else { return .lost }
    if let paragraph = alignment.paragraphs(of: [citation.paragraph]).first,
      paragraph != citation.paragraph,
      let place = scan.place(of: phrase, inParagraph: paragraph)
    {
      return .moved(to: [place])
    }
    if let place = scan.place(of: phrase, inParagraph: citation.paragraph) { return .exact(place) }
    return .moved(to: nearest(places, to: citation.paragraph))
  }

  /// A few places around a paragraph; a phrase may have very many.
  private func nearest(_ places: [TextPlace], to paragraph: Int) -> [TextPlace] {
    let above = places.partitioningIndex { $0.paragraph >= paragraph }
    let start = max(0, above - QuoteFinder.mostPlaces)
    let around = places[start..<min(places.count, above + QuoteFinder.mostPlaces)]
    return around.sorted { abs($0.paragraph - paragraph) < abs($1.paragraph - paragraph) }
      .prefix(QuoteFinder.mostPlaces).sorted()
  }
}
