/// What one word of a query finds: names and items, from strict to lenient.
///
/// Each set includes the stricter ones, so that a name or item that has several words in different
/// ways is found by the most lenient of them.
struct WordPostings: Sendable {
  let word: QueryWord
  /// The names that have it as a word.
  private(set) var names: PositionSet
  /// The names that have a word that begins with it.
  private(set) var nameOpenings: PositionSet
  /// The names that have a word that sounds like it.
  private(set) var nameSounds: PositionSet
  private(set) var nameTypos: PositionSet
  private(set) var namesInside: PositionSet
  private(set) var texts: PositionSet
  private(set) var textOpenings: PositionSet
  private(set) var textsInside: PositionSet

  /// Finds a word in an index.
  init(_ word: QueryWord, sounds: QuerySounds, in index: SearchIndex) {
    self.word = word
    let expansion = WordExpansion(word, lexicon: index.lexicon)
    names = PositionSet(bound: index.names.count)
    texts = PositionSet(bound: index.texts.count)
    for number in expansion.wholes {
      names.insert(index.names.postings[number])
      texts.insert(index.texts.postings[number])
    }
    (nameOpenings, textOpenings) = (names, texts)
    for openings in expansion.openings {
      nameOpenings.insert(index.names.postings[openings])
      textOpenings.insert(index.texts.postings[openings])
    }
    nameSounds = nameOpenings
    for number in expansion.sounds(sounds, in: index) {
      nameSounds.insert(index.names.postings[Int(number)])
    }
    nameTypos = nameSounds
    for number in expansion.typos(in: index) {
      nameTypos.insert(index.names.postings[Int(number)])
    }
    (namesInside, textsInside) = (nameOpenings, textOpenings)
    findInside(index)
  }

  private mutating func findInside(_ index: SearchIndex) {
    let word = word.letters
    if word.count == 1 {
      // One letter is inside almost every word; the items have their letters as bits.
      let bit = LetterSet.bit(of: word[0])
      for (name, letters) in index.names.letters.enumerated() where letters & bit != 0 {
        if !index.names.traits[name].contains(.wholeOnly) { namesInside.insert(name) }
      }
      for (item, letters) in index.texts.letters.enumerated() where letters & bit != 0 {
        textsInside.insert(item)
      }
    } else {
      for number in index.lexicon.words(containing: word) {
        namesInside.insert(index.names.postings[Int(number)])
        textsInside.insert(index.texts.postings[Int(number)])
      }
    }
  }
}
