import DossierModel
import DossierText

/// Explains what matched in a result; only results that are shown are explained.
struct HitExplainer {
  private let index: SearchIndex
  private let matches: NameMatches
  private let matchers: [WordMatcher]
  /// The same without titles and connecting words.
  private let bareMatchers: [WordMatcher]
  private let finder: FieldFinder

  init(index: SearchIndex, query: QueryWords, matches: NameMatches) {
    self.index = index
    self.matches = matches
    finder = FieldFinder(index: index, query: query)
    matchers = query.distinct.map { WordMatcher($0, sounds: query.sounds) }
    bareMatchers = zip(query.words, matchers).filter { query.bare?.contains($0.0) == true }.map(\.1)
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
      case .bareWords: words(of: item, by: rule, [.whole, .opening], bareMatchers)
      case .partSound: words(of: item, by: rule, [.whole, .opening, .sound])
      case .bareSounds: words(of: item, by: rule, [.whole, .opening, .sound], bareMatchers)
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

  /// The name that was looked up as a whole; all of it is marked unless there are leniencies.
  private func name(
    of item: Int,
    by rule: SearchRule,
    _ leniencies: [Leniency] = []
  ) -> SearchHit? {
    let match = matches[rule].first { index.names(ofRank: item).contains($0.name) }
    guard let match else { return nil }
    let text = index.text(ofName: match.name)
    let marked = leniencies.isEmpty ? [] : Marking(text, matchers, by: leniencies).ranges
    let ranges = marked.isEmpty ? [text.startIndex..<text.endIndex] : marked
    return hit(item, rule, name: match.name, text, ranges, match.quality)
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

  /// The name that has most of the words, and among those the best match.
  private func words(
    of item: Int,
    by rule: SearchRule,
    _ leniencies: [Leniency],
    _ matchers: [WordMatcher]? = nil
  ) -> SearchHit? {
    let matchers = matchers ?? self.matchers
    var best: (name: Int, quality: MatchQuality, marking: Marking)?
    for name in index.names(ofRank: item)
    where !index.names.traits[name].contains(.wholeOnly) {
      let marking = Marking(index.text(ofName: name), matchers, by: leniencies)
      let quality = index.names.quality(of: name, wordCount: matchers.count)
      let isBetter =
        best.map { best in
          marking.wordCount > best.marking.wordCount
            || marking.wordCount == best.marking.wordCount && quality < best.quality
        } ?? (marking.wordCount > 0)
      if isBetter { best = (name, quality, marking) }
    }
    guard let best else { return nil }
    let quality = rule == .insideName ? nil : best.quality
    return hit(
      item,
      rule,
      name: best.name,
      index.text(ofName: best.name),
      best.marking.ranges,
      quality
    )
  }

  /// The sentence that has most of the words.
  private func text(of item: Int, by rule: SearchRule, _ leniencies: [Leniency]) -> SearchHit? {
    guard let (field, text) = finder.field(of: item, by: leniencies) else { return nil }
    var best: (text: String, marking: Marking)?
    for sentence in Sentences.split(text) {
      let marking = Marking(String(sentence), matchers, by: leniencies)
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
    _ quality: MatchQuality?
  ) -> SearchHit {
    SearchHit(
      target: index.source.target(of: item),
      rule: rule,
      field: .name(name - index.names(ofRank: item).lowerBound),
      text: text,
      ranges: ranges,
      quality: quality
    )
  }

  /// A result with nothing to emphasise: the entry's title, or the first text of the paragraph.
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
