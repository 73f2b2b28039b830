/// Which words of the lexicon a word of a query may mean.
struct WordReach {
  private let word: [UInt8]
  private let bare: ArraySlice<UInt8>?
  /// The word itself, and what is left of it without a glued article.
  let wholes: [Int]
  /// The words that begin with it.
  let openings: [Range<Int>]
  private let lexicon: Lexicon

  init(_ word: [UInt8], lexicon: Lexicon) {
    self.word = word
    self.lexicon = lexicon
    bare = Article.withoutGluedArticle(word[...])
    wholes = [word[...], bare].compactMap { $0.flatMap(lexicon.number) }
    openings = [lexicon.words(beginning: word)]
  }

  /// The words of names that sound like it.
  func sounds(_ query: QuerySounds, in index: SearchIndex) -> [Int32] {
    var result: [Int32] = []
    for form in [word, bare.map(Array.init)].compactMap(\.self) {
      for hearing in query.hearings(of: form) {
        for number in index.names.wordSounds.numbers(under: hearing.sound.hash) {
          let forms = [lexicon[Int(number)], Article.withoutGluedArticle(lexicon[Int(number)])]
          let agrees = forms.compactMap { $0.flatMap { Sound(latin: $0) } }.contains {
            hearing.comparison.agreesAsPart(hearing.sound, $0)
          }
          if agrees { result.append(number) }
        }
      }
    }
    return result
  }

  /// The words of names that are a letter or two away.
  func typos(in index: SearchIndex) -> [Int32] {
    guard let typo = Typo(word), let first = word.first else { return [] }
    return lexicon.words(beginning: CollectionOfOne(first)).compactMap { number in
      guard !index.names.postings.isEmpty(number), typo.mayMean(lettersOf: lexicon.letters[number]),
        typo.means(lexicon[number])
      else { return nil }
      return Int32(number)
    }
  }
}
