import DossierText

/// The words of a query that must be found, folded, articles left out.
struct QueryWords: Sendable {
  /// Longer queries are not looked through for names in them.
  static let longestName = 12
  /// Further words are not looked for, so that any query is answered in time.
  static let maximumCount = 16

  /// A part of a query that may be a name.
  struct Run: Sendable {
    var words: [[UInt8]]
    var quality: MatchQuality
    /// Whether all other words are titles, connecting words or in the possessive.
    var isOwned: Bool
  }

  /// The whole text that is looked up as a name.
  let text: String
  /// The words that count, in the order typed.
  let significant: [[UInt8]]
  /// The same without endings after apostrophes; `nil` for words that have none.
  private let significantStems: [[UInt8]?]
  /// The words that count, each once.
  let distinct: [QueryWord]
  /// The words without titles and connecting words; `nil` if there are none to leave out.
  let bare: [[UInt8]]?
  /// The forms under which the text is looked up as a whole name.
  let keys: [[UInt8]]
  /// The forms under which it is looked up without titles and connecting words.
  let bareKeys: [[UInt8]]
  let sounds: QuerySounds
  /// How the text may sound as a whole name.
  let pronunciations: [QuerySounds.Pronunciation]
  /// Whether the words are too common to be looked for in parts of names and in texts.
  let isFunctionWordsOnly: Bool

  init(_ query: Query) {
    text = query.namedText
    let folded = FoldedText(text)
    let stemmed = Ending.without(text).map { FoldedText($0) }.flatMap {
      $0.count == folded.count ? $0 : nil
    }
    let places = DefiniteArticle.significantWords(of: folded)
    significant = places.map { Array(folded[$0]) }
    significantStems = places.map { place in
      stemmed.flatMap { $0[place] == folded[place] ? nil : Array($0[place]) }
    }
    distinct = QueryWords.distinct(significant, significantStems)
    let words = distinct.map(\.letters)
    isFunctionWordsOnly =
      !words.isEmpty && words.allSatisfy { FunctionWord.isFunctionWord($0[...]) }
    let isLowercase = !text.utf8.contains { (0x41...0x5A).contains($0) }
    let variants = [folded] + [stemmed].compactMap(\.self)
    if isLowercase, !words.isEmpty, QueryWords.areNeverNames(words) {
      keys = []
    } else {
      keys = variants.flatMap { NameKeys.keys(of: $0, significant: places) }.filter { !$0.isEmpty }
    }
    bare = isFunctionWordsOnly ? nil : NameQualifier.without(words)
    let isNothing = bare.map { isLowercase && QueryWords.areNeverNames($0) } ?? true
    bareKeys =
      isNothing ? [] : QueryWords.bareKeys(significant, significantStems)
    sounds = QuerySounds(text)
    if places.count <= QueryWords.longestName {
      let sounds = sounds
      pronunciations = variants.flatMap { NameSounds.readings(of: $0, significant: places) }.flatMap
      {
        sounds.pronunciations(ofName: $0.words, keepsArticle: $0.keepsArticle)
      }
    } else {
      pronunciations = []
    }
  }

  /// The words that count, each once.
  var words: [[UInt8]] { distinct.map(\.letters) }

  /// How many words say something.
  var contentCount: Int { (bare ?? words).count }

  /// Every run of words that is not all of them.
  var runs: [Run] {
    guard (2...QueryWords.longestName).contains(significant.count) else { return [] }
    var runs: [Run] = []
    for start in significant.indices {
      for end in start + 1...significant.count where end - start < significant.count {
        let quality = quality(of: start..<end)
        let isOwned = isOwned(start..<end)
        runs.append(Run(words: Array(significant[start..<end]), quality: quality, isOwned: isOwned))
        let stems = (start..<end).map { significantStems[$0] ?? significant[$0] }
        if stems != runs.last?.words {
          runs.append(Run(words: stems, quality: quality, isOwned: isOwned))
        }
      }
    }
    return runs
  }

  private func isOwned(_ run: Range<Int>) -> Bool {
    let content = bare ?? words
    return significant.indices.allSatisfy { place in
      run.contains(place) || significantStems[place] != nil || !content.contains(significant[place])
    }
  }

  private func quality(of run: Range<Int>) -> MatchQuality {
    let content = Set(bare ?? words)
    let covered = Set(significant[run]).intersection(content).count
    let role: MatchQuality.QueryPlace.Role =
      if significantStems[run.upperBound - 1] != nil {
        .possessive
      } else if run.lowerBound > 0, NameQualifier.isHonorific(significant[run.lowerBound - 1]) {
        .titled
      } else {
        .plain
      }
    return MatchQuality(
      missing: content.count - covered,
      place: MatchQuality.QueryPlace(role: role, offset: run.lowerBound)
    )
  }

  /// Each word once; only the last connecting word may be the beginning of another.
  private static func distinct(_ words: [[UInt8]], _ stems: [[UInt8]?]) -> [QueryWord] {
    var distinct: [QueryWord] = []
    for (letters, stem) in zip(words, stems)
    where distinct.count < maximumCount && !distinct.contains(where: { $0.letters == letters }) {
      let mayGoOn = letters == words.last || !ConnectingWord.isConnecting(letters[...])
      distinct.append(QueryWord(letters: letters, stem: stem, mayGoOn: mayGoOn))
    }
    return distinct
  }

  private static func areNeverNames(_ words: [[UInt8]]) -> Bool {
    words.allSatisfy { FunctionWord.isNeverName($0[...]) }
  }

  private static func bareKeys(_ words: [[UInt8]], _ stems: [[UInt8]?]) -> [[UInt8]] {
    guard let bare = NameQualifier.without(words) else { return [] }
    let rest = zip(words, stems).filter { bare.contains($0.0) }
    let keys = [
      rest.flatMap { $0.0 }, rest.flatMap { $0.1 ?? $0.0 },
      rest.flatMap { DefiniteArticle.withoutGluedArticle($0.0[...]).map(Array.init) ?? $0.0 },
    ]
    return keys
  }
}
