/// Finds the names that a whole query is, or that stand whole within it.
struct NameLookup {
  let index: SearchIndex
  let query: QueryWords

  /// The names that equal the query with marks, articles and spaces aside.
  func equalNames() -> [Int] { names(equalTo: query.keys) }

  /// The names that sound like the whole query, in groups from close to remote.
  func soundingNames() -> [[Int]] {
    guard !query.isFunctionWordsOnly else { return [] }
    let found = names(sounding: query.hearings, isPart: false)
    return Dictionary(grouping: found, by: \.value).sorted { $0.key < $1.key }.map { group in
      group.value.map(\.name)
    }
  }

  /// The names that stand in the query among other words.
  func equalNamesWithin() -> [Int] {
    inner.flatMap { words in
      let bare = words.flatMap { Article.withoutGluedArticle($0[...]) ?? $0[...] }
      return names(equalTo: [words.flatMap(\.self), bare])
    }.filter(mayStandWithin)
  }

  /// The names that sound like some of the query's words.
  func soundingNamesWithin() -> [Int] {
    inner.flatMap { words in
      names(sounding: query.sounds.hearings(ofName: words), isPart: true).map(\.name)
    }.filter(mayStandWithin)
  }

  /// Whether a name equals the query.
  func isEqual(_ name: Int) -> Bool { isEqual(name, to: query.keys) }

  /// The rule by which a name equals the query.
  func equality(of name: Int) -> SearchRule {
    let isTitle = index.names.traits[name].contains(.title)
    let isExact = index.text(ofName: name).lowercased() == query.text.lowercased()
    return switch (isExact, isTitle) {
    case (true, true): .exactTitle
    case (true, false): .exactAlias
    case (false, true): .foldedTitle
    case (false, false): .foldedAlias
    }
  }

  /// Whether a name sounds like the query.
  func isSounding(_ name: Int) -> Bool {
    let sounds = self.sounds(of: name)
    return query.hearings.contains { hearing in
      sounds.contains { hearing.comparison.agrees(hearing.sound, $0) }
    }
  }

  /// Every run of the query's words that is not all of them.
  private var inner: [[[UInt8]]] {
    let words = query.significant
    guard (2...QueryWords.longestName).contains(words.count) else { return [] }
    return words.indices.flatMap { start in
      (start + 1...words.count).map { Array(words[start..<$0]) }
    }.filter { $0.count < words.count }
  }

  private func mayStandWithin(_ name: Int) -> Bool {
    !index.names.traits[name].contains(.wholeOnly)
      && index.names.words(of: name).contains {
        String(decoding: index.lexicon[Int($0)], as: UTF8.self).unicodeScalars.count >= 4
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
    let significant = Article.significantWords(of: folded)
    return NameKeys.keys(of: folded, significant: significant).contains { keys.contains($0) }
  }

  /// The names that sound like one of the hearings, with how remote the closest is.
  private func names(
    sounding hearings: [QuerySounds.Hearing],
    isPart: Bool
  ) -> [(name: Int, value: Int)] {
    var verdicts = Verdicts()
    for hash in Set(hearings.map(\.sound.hash)).sorted() {
      for number in index.names.sounds.numbers(under: hash)
      where !index.names.traits[Int(number)].contains(.wholeOnly) {
        verdicts.judge(Int(number), index) { remoteness(of: $0, from: hearings, isPart: isPart) }
      }
    }
    return verdicts.found
  }

  private func remoteness(
    of name: Int,
    from hearings: [QuerySounds.Hearing],
    isPart: Bool
  ) -> Int? {
    sounds(of: name).flatMap { sound in
      hearings.compactMap { hearing in
        isPart && !hearing.comparison.agreesAsPart(hearing.sound, sound)
          ? nil : hearing.comparison.remoteness(hearing.sound, sound)
      }
    }.min()
  }

  private func sounds(of name: Int) -> [Sound] {
    let folded = FoldedText(index.text(ofName: name))
    return NameSounds.sounds(of: folded, significant: Article.significantWords(of: folded))
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
