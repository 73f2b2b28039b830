import DossierModel
import DossierText

/// Tells of a result what matched; only the results that are shown are explained.
struct HitExplainer {
  private let index: SearchIndex
  private let finds: NameFinds
  private let fits: [WordFit]
  /// The same without titles and connecting words.
  private let bareFits: [WordFit]
  private let finder: FieldFinder

  init(index: SearchIndex, query: QueryWords, finds: NameFinds) {
    self.index = index
    self.finds = finds
    finder = FieldFinder(index: index, query: query)
    fits = query.distinct.map { WordFit($0, sounds: query.sounds) }
    bareFits = zip(query.words, fits).filter { query.bare?.contains($0.0) == true }.map(\.1)
  }

  func hit(for item: Int, by rule: SearchRule) -> SearchHit {
    let found: SearchHit? =
      switch rule {
      case .exactTitle, .exactAlias, .exactHeading, .foldedTitle, .foldedAlias, .sameSound:
        name(of: item, by: rule)
      case .exactID: id(of: item)
      case .bareName: name(of: item, by: rule, [.whole])
      case .nameWithin, .nameAmong: name(of: item, by: rule, [.whole, .sound])
      case .nameWords: words(of: item, by: rule, [.whole])
      case .nameOpening, .wordOpenings: words(of: item, by: rule, [.whole, .opening])
      case .bareWords: words(of: item, by: rule, [.whole, .opening], bareFits)
      case .partSound: words(of: item, by: rule, [.whole, .opening, .sound])
      case .bareSounds: words(of: item, by: rule, [.whole, .opening, .sound], bareFits)
      case .typo: words(of: item, by: rule, [.whole, .opening, .sound, .typo])
      case .insideName: words(of: item, by: rule, [.whole, .opening, .inside])
      case .exactText, .textWords: text(of: item, by: rule, [.whole])
      case .textOpenings: text(of: item, by: rule, [.whole, .opening])
      case .insideText: text(of: item, by: rule, [.whole, .opening, .inside])
      case .fields: nil
      }
    var hit = found ?? plain(item, by: rule)
    hit.relationCount = hit.position.map(index.source.graph.degree) ?? 0
    return hit
  }

  /// The name that was looked up as a whole; all of it matched where no words are given.
  private func name(
    of item: Int,
    by rule: SearchRule,
    _ leniencies: [Leniency] = []
  ) -> SearchHit? {
    let find = finds[rule].first { index.names(ofRank: item).contains($0.name) }
    guard let find else { return nil }
    let text = index.text(ofName: find.name)
    let marked = leniencies.isEmpty ? [] : Marking(text, fits, by: leniencies).ranges
    let ranges = marked.isEmpty ? [text.startIndex..<text.endIndex] : marked
    return hit(item, rule, name: find.name, text, ranges, find.fit)
  }

  private func id(of item: Int) -> SearchHit? {
    guard let id = index.source.entry(of: item)?.id.text else { return nil }
    return SearchHit(
      target: index.source.target(of: item),
      rule: .exactID,
      field: .id,
      text: id,
      ranges: [id.startIndex..<id.endIndex]
    )
  }

  /// The name that has most of the words, and of those the one that fits best.
  private func words(
    of item: Int,
    by rule: SearchRule,
    _ leniencies: [Leniency],
    _ fits: [WordFit]? = nil
  ) -> SearchHit? {
    let fits = fits ?? self.fits
    var best: (name: Int, fit: NameFit, marking: Marking)?
    for name in index.names(ofRank: item)
    where !index.names.traits[name].contains(.wholeOnly) {
      let marking = Marking(index.text(ofName: name), fits, by: leniencies)
      let fit = index.names.fit(of: name, wordCount: fits.count)
      let isBetter =
        best.map { best in
          marking.wordCount > best.marking.wordCount
            || marking.wordCount == best.marking.wordCount && fit < best.fit
        } ?? (marking.wordCount > 0)
      if isBetter { best = (name, fit, marking) }
    }
    guard let best else { return nil }
    let fit = rule == .insideName ? nil : best.fit
    return hit(item, rule, name: best.name, index.text(ofName: best.name), best.marking.ranges, fit)
  }

  /// The sentence that has most of the words.
  private func text(of item: Int, by rule: SearchRule, _ leniencies: [Leniency]) -> SearchHit? {
    guard let (field, text) = finder.field(of: item, by: leniencies) else { return nil }
    var best: (text: String, marking: Marking)?
    for sentence in Sentences.split(text) {
      let marking = Marking(String(sentence), fits, by: leniencies)
      if marking.wordCount > (best?.marking.wordCount ?? 0) { best = (String(sentence), marking) }
    }
    return best.map {
      SearchHit(
        target: index.source.target(of: item),
        rule: rule,
        field: field,
        text: $0.text,
        ranges: $0.marking.ranges
      )
    }
  }

  private func hit(
    _ item: Int,
    _ rule: SearchRule,
    name: Int,
    _ text: String,
    _ ranges: [Range<String.Index>],
    _ fit: NameFit?
  ) -> SearchHit {
    SearchHit(
      target: index.source.target(of: item),
      rule: rule,
      field: .name(name - index.names(ofRank: item).lowerBound),
      text: text,
      ranges: ranges,
      fit: fit
    )
  }

  /// A result with nothing to emphasise: the entry's title, or what is said of the paragraph.
  private func plain(_ item: Int, by rule: SearchRule) -> SearchHit {
    var (field, text) = (SearchField.name(0), index.source.entry(of: item)?.title ?? "")
    if text.isEmpty {
      index.source.forEachText(of: item) { other, said in
        if text.isEmpty { (field, text) = (other, said) }
      }
    }
    return SearchHit(
      target: index.source.target(of: item),
      rule: rule,
      field: field,
      text: text,
      ranges: []
    )
  }
}
