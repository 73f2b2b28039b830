/// The words of a query that must be found, folded, articles left out.
struct QueryWords: Sendable {
  /// Longer queries are not looked through for names in them.
  static let longestName = 12
  /// Further words are not looked for, so that any query is answered in time.
  static let maximumCount = 16

  /// The whole text that is looked up as a name.
  let text: String
  /// The words that count, in the order typed.
  let significant: [[UInt8]]
  /// The same, each once.
  let words: [[UInt8]]
  /// The forms under which the text is looked up as a whole name.
  let keys: [[UInt8]]
  let sounds: QuerySounds
  /// How the text may sound as a whole name.
  let hearings: [QuerySounds.Hearing]
  /// Whether the words say too little to be looked for in parts of names and in texts.
  let isFunctionWordsOnly: Bool

  init(_ query: Query) {
    text = query.namedText
    let folded = FoldedText(text)
    let places = Article.significantWords(of: folded)
    significant = places.map { Array(folded[$0]) }
    var words: [[UInt8]] = []
    for word in significant where words.count < QueryWords.maximumCount && !words.contains(word) {
      words.append(word)
    }
    self.words = words
    isFunctionWordsOnly =
      !words.isEmpty && words.allSatisfy { FunctionWord.isFunctionWord($0[...]) }
    let isLowercase = !text.utf8.contains { (0x41...0x5A).contains($0) }
    if isLowercase, !words.isEmpty, words.allSatisfy({ FunctionWord.isNeverName($0[...]) }) {
      keys = []
    } else {
      keys = NameKeys.keys(of: folded, significant: places).filter { !$0.isEmpty }
    }
    sounds = QuerySounds(text)
    if places.count <= QueryWords.longestName {
      hearings = NameSounds.readings(of: folded, significant: places).flatMap(sounds.hearings)
    } else {
      hearings = []
    }
  }
}
