import DossierModel

/// A word with a letter or two wrong: rule R7.
struct Typo {
  private let word: [UnicodeScalar]
  private let letters: UInt64

  /// Creates the rule for a word; `nil` for words too short to allow typos.
  init?(_ word: [UInt8]) {
    self.word = Array(String(decoding: word, as: UTF8.self).unicodeScalars)
    guard self.word.count >= Typo.shortest else { return nil }
    letters = LetterSet.letters(of: word[...])
  }

  private static let shortest = 5

  /// How far apart two words may be: one letter from five, two from nine.
  private static func limit(_ length: Int) -> Int { length < 9 ? 1 : 2 }

  /// Whether a word might be meant, judging by the letters that occur in it.
  func mayMean(lettersOf candidate: UInt64) -> Bool {
    (letters ^ candidate).nonzeroBitCount <= 2 * Typo.limit(word.count)
  }

  /// Whether a word is meant: the first letter is right, and few others are wrong.
  func means(_ candidate: ArraySlice<UInt8>) -> Bool {
    guard candidate.count >= Typo.shortest else { return false }
    let other = Array(String(decoding: candidate, as: UTF8.self).unicodeScalars)
    let length = min(word.count, other.count)
    guard length >= Typo.shortest, word.first == other.first else { return false }
    return EditDistance.between(word, other, most: Typo.limit(length)) != nil
  }
}
