import DossierText

/// Finds the names that equal a whole query, or a part of it.
struct NameLookup {
  let index: SearchIndex
  let query: QueryWords

  /// The names that equal the query without marks, articles and spaces, by rule.
  ///
  /// A heading must equal it exactly; otherwise it is found by its words.
  func equalNames() -> [SearchRule: [NameMatches.Match]] {
    var matches: [SearchRule: [NameMatches.Match]] = [:]
    for name in names(equalTo: query.keys) {
      guard let rule = equality(of: name) else { continue }
      matches[rule, default: []].append(match(name))
    }
    return matches
  }

  /// The names that equal the query without titles and connecting words.
  func bareNames() -> [NameMatches.Match] {
    names(equalTo: query.bareKeys).map(match).filter { !$0.quality.isHeading }
  }

  /// The names that sound like the whole query.
  func soundingNames() -> [NameMatches.Match] {
    names(sounding: query.pronunciations, isWithin: false).map { name, steps in
      var quality = index.names.standing(of: name)
      quality.steps = steps
      return NameMatches.Match(name: name, quality: quality)
    }
  }

  /// The names that the query contains among other words.
  func equalNamesWithin() -> [NameMatches.Match] {
    query.runs.flatMap { run in
      let bare = run.words.flatMap { DefiniteArticle.withoutGluedArticle($0[...]) ?? $0[...] }
      return names(equalTo: [run.words.flatMap(\.self), bare])
        .filter { mayStandWithin($0, isEqual: true, isOwned: run.isOwned) }.map {
          match($0, in: run)
        }
    }
  }

  /// The names that sound like some of the query's words.
  func soundingNamesWithin() -> [NameMatches.Match] {
    query.runs.flatMap { run in
      // What titles and connecting words leave is a whole name.
      names(
        sounding: query.sounds.pronunciations(ofName: run.words),
        isWithin: run.quality.missing > 0
      )
      .filter { mayStandWithin($0.name, isEqual: false, isOwned: false) }.map { name, steps in
        var match = match(name, in: run)
        match.quality.steps = steps
        return match
      }
    }
  }

  private func match(_ name: Int) -> NameMatches.Match {
    NameMatches.Match(name: name, quality: index.names.standing(of: name))
  }

  private func match(_ name: Int, in run: QueryWords.Run) -> NameMatches.Match {
    var match = match(name)
    match.quality.missing = run.quality.missing
    match.quality.place = run.quality.place
    return match
  }

  /// The rule by which a name equals the query.
  private func equality(of name: Int) -> SearchRule? {
    let traits = index.names.traits[name]
    let isExact = index.text(ofName: name).lowercased() == query.text.lowercased()
    if traits.contains(.heading) { return isExact ? .exactHeading : nil }
    return switch (isExact, traits.contains(.title)) {
    case (true, true): .exactTitle
    case (true, false): .exactAlias
    case (false, true): .foldedTitle
    case (false, false): .foldedAlias
    }
  }

  /// Whether a name is long enough to be recognised inside a query: it has a word of four letters,
  /// or of three in Arabic, which leaves out the short vowels.
  ///
  /// An acronym does only if nothing but an owner is next to it: *Iran's IRGC*.
  private func mayStandWithin(_ name: Int, isEqual: Bool, isOwned: Bool) -> Bool {
    let traits = index.names.traits[name]
    if traits.contains(.wholeOnly) { return isOwned && !traits.contains(.weak) }
    return index.names.words(of: name).contains { number in
      let word = index.lexicon[Int(number)]
      let shortest = isEqual && ArabicSound.isArabic(word) ? 3 : 4
      return String(decoding: word, as: UTF8.self).unicodeScalars.count >= shortest
    }
  }

  private func names(equalTo keys: [[UInt8]]) -> [Int] {
    var verdicts = Verdicts()
    for key in keys {
      for number in index.names.keys.numbers(under: NameKeys.hash(key)) {
        verdicts.judge(Int(number), index) { isEqual($0, to: keys) ? 0 : nil }
      }
    }
    return verdicts.found.map(\.name)
  }

  private func isEqual(_ name: Int, to keys: [[UInt8]]) -> Bool {
    let folded = FoldedText(index.text(ofName: name))
    let significant = DefiniteArticle.significantWords(of: folded)
    return NameKeys.keys(
      of: folded,
      significant: significant,
      leaving: DefiniteArticle.shortestRestInName
    ).contains { keys.contains($0) }
  }

  /// The names that sound like one of the pronunciations, with the distance of the closest.
  private func names(
    sounding pronunciations: [QuerySounds.Pronunciation],
    isWithin: Bool
  ) -> [(name: Int, value: Int)] {
    var verdicts = Verdicts()
    for hash in Set(pronunciations.map(\.sound.hash)).sorted() {
      for number in index.names.sounds.numbers(under: hash)
      where !index.names.traits[Int(number)].contains(.wholeOnly) {
        verdicts.judge(Int(number), index) {
          remoteness(of: $0, from: pronunciations, isWithin: isWithin)
        }
      }
    }
    return verdicts.found
  }

  private func remoteness(
    of name: Int,
    from pronunciations: [QuerySounds.Pronunciation],
    isWithin: Bool
  ) -> Int? {
    sounds(of: name).flatMap { other in
      pronunciations.compactMap { pronunciation in
        if pronunciation.keepsArticle, other.keepsArticle { return nil }
        return isWithin && !pronunciation.comparison.agreesWithin(pronunciation.sound, other.sound)
          ? nil : pronunciation.comparison.remoteness(pronunciation.sound, other.sound)
      }
    }.min()
  }

  private func sounds(of name: Int) -> [NameSounds.NameSound] {
    let folded = FoldedText(index.text(ofName: name))
    return NameSounds.sounds(of: folded, significant: DefiniteArticle.significantWords(of: folded))
  }

  /// Names taken or refused; names of the same words share a verdict, because a large dossier has
  /// one name thousands of times.
  private struct Verdicts {
    private(set) var found: [(name: Int, value: Int)] = []
    private var known: [ArraySlice<Int32>: Int?] = [:]
    private var members: Set<Int> = []

    mutating func judge(_ name: Int, _ index: SearchIndex, _ value: (Int) -> Int?) {
      let words = index.names.words(of: name)
      let verdict: Int?
      if let before = known[words] {
        verdict = before
      } else {
        verdict = value(name)
        known[words] = .some(verdict)
      }
      if let verdict, members.insert(name).inserted { found.append((name, verdict)) }
    }
  }
}
