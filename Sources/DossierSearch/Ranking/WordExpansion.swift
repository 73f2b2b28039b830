/// Which words of the lexicon a word of a query may mean.
struct WordExpansion {
  private let word: QueryWord
  /// The word in all its forms.
  let wholes: [Int]
  /// The words that begin with it.
  let openings: [Range<Int>]
  private let lexicon: Lexicon

  init(_ word: QueryWord, lexicon: Lexicon) {
    self.word = word
    self.lexicon = lexicon
    wholes = word.bareForms.compactMap(lexicon.number)
    openings = word.mayGoOn ? word.forms.map(lexicon.words(beginning:)) : []
  }

  /// The words of names that sound like it.
  func sounds(_ query: QuerySounds, in index: SearchIndex) -> [Int32] {
    var result: [Int32] = []
    for form in word.bareForms {
      for pronunciation in query.pronunciations(of: form) {
        for number in index.names.wordSounds.numbers(under: pronunciation.sound.hash) {
          let agrees = WordExpansion.sounds(of: lexicon[Int(number)]).contains {
            pronunciation.comparison.agreesAsPart(pronunciation.sound, $0)
          }
          if agrees { result.append(number) }
        }
      }
    }
    return result
  }

  /// The sounds of a word of a name, with and without a glued article.
  static func sounds(of word: ArraySlice<UInt8>) -> [Sound] {
    let bare = DefiniteArticle.withoutGluedArticle(
      word,
      leaving: DefiniteArticle.shortestRestInName
    )
    return [word, bare].compactMap { $0.flatMap { Sound(latin: $0) } }
  }

  /// The words of names that are a letter or two away.
  func typos(in index: SearchIndex) -> [Int32] {
    word.forms.flatMap { typos(of: $0, in: index) }
  }

  private func typos(of word: [UInt8], in index: SearchIndex) -> [Int32] {
    guard let typo = Typo(word), let first = word.first else { return [] }
    return lexicon.words(beginning: CollectionOfOne(first)).compactMap { number in
      guard !index.names.postings.isEmpty(number), typo.mayMean(lettersOf: lexicon.letters[number]),
        typo.means(lexicon[number])
      else { return nil }
      return Int32(number)
    }
  }
}
