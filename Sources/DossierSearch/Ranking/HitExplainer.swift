import DossierModel

/// Tells of a result what matched; only the results that are shown are explained.
struct HitExplainer {
  private let index: SearchIndex
  private let lookup: NameLookup
  private let fits: [WordFit]
  private let finder: FieldFinder

  init(index: SearchIndex, query: QueryWords) {
    self.index = index
    lookup = NameLookup(index: index, query: query)
    finder = FieldFinder(index: index, query: query)
    fits = query.words.map { WordFit($0, sounds: query.sounds) }
  }

  func hit(for item: Int, by rule: SearchRule) -> SearchHit {
    let hit: SearchHit? =
      switch rule {
      case .exactTitle, .exactAlias, .foldedTitle, .foldedAlias:
        wholeName(of: item, by: rule) { lookup.isEqual($0) && lookup.equality(of: $0) == rule }
      case .exactID: id(of: item)
      case .sameSound:
        wholeName(of: item, by: rule, lookup.isSounding)
      case .nameWords: nameParts(of: item, by: rule, [.whole])
      case .nameOpening, .wordOpenings: nameParts(of: item, by: rule, [.whole, .opening])
      case .nameWithin: nameParts(of: item, by: rule, [.whole, .opening])
      case .partSound, .soundWithin: nameParts(of: item, by: rule, [.whole, .opening, .sound])
      case .typo: nameParts(of: item, by: rule, [.whole, .opening, .sound, .typo])
      case .insideName: nameParts(of: item, by: rule, [.whole, .opening, .inside])
      case .textWords: text(of: item, by: rule, [.whole])
      case .textOpenings: text(of: item, by: rule, [.whole, .opening])
      case .insideText: text(of: item, by: rule, [.whole, .opening, .inside])
      case .fields: nil
      }
    return hit ?? plain(item, by: rule)
  }

  private func wholeName(
    of item: Int,
    by rule: SearchRule,
    _ isMeant: (Int) -> Bool
  ) -> SearchHit? {
    guard let name = index.names(ofRank: item).first(where: isMeant) else { return nil }
    let text = index.text(ofName: name)
    return hit(item, rule, name: name, text, [text.startIndex..<text.endIndex])
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

  /// The name that has most of the words.
  private func nameParts(
    of item: Int,
    by rule: SearchRule,
    _ leniencies: [Leniency]
  ) -> SearchHit? {
    var best: (name: Int, marking: Marking)?
    for name in index.names(ofRank: item)
    where !index.names.traits[name].contains(.wholeOnly) {
      let marking = Marking(index.text(ofName: name), fits, by: leniencies)
      if marking.wordCount > (best?.marking.wordCount ?? 0) { best = (name, marking) }
    }
    guard let best else { return nil }
    return hit(item, rule, name: best.name, index.text(ofName: best.name), best.marking.ranges)
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
    _ ranges: [Range<String.Index>]
  ) -> SearchHit {
    SearchHit(
      target: index.source.target(of: item),
      rule: rule,
      field: .name(name - index.names(ofRank: item).lowerBound),
      text: text,
      ranges: ranges
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
