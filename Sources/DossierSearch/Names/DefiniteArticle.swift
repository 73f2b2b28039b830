import DossierText

/// The definite article in its many spellings: rule R2.
enum DefiniteArticle {
  /// Whether a word is an article before another.
  ///
  /// Before a sun letter the l of the Arabic article takes that letter's sound: *ar-Raqqa*.
  static func isArticle(_ word: ArraySlice<UInt8>, before next: ArraySlice<UInt8>) -> Bool {
    switch word.count {
    case 1: return word.first == UInt8(ascii: "l")
    case 2, 3: break
    case 4: return word.elementsEqual(ArabicFolding.article)
    default: return false
    }
    if word.elementsEqual("the".utf8) { return true }
    guard let vowel = word.first, isArticleVowel(vowel) else { return false }
    let rest = word.dropFirst()
    if rest.elementsEqual("l".utf8) { return true }
    return vowel != UInt8(ascii: "u") && isSunLetter(rest) && next.starts(with: rest)
  }

  /// Whether a word can be an article, depending on the next word.
  static func mayBeArticle(_ word: ArraySlice<UInt8>) -> Bool {
    switch word.count {
    case 1: word.first == UInt8(ascii: "l")
    case 4: word.elementsEqual(ArabicFolding.article)
    case 2, 3:
      word.elementsEqual("the".utf8)
        || word.first.map(isArticleVowel) == true && isSunLetter(word.dropFirst())
    default: false
    }
  }

  /// The fewest letters that a glued article must leave of a word of a name.
  ///
  /// More than for a query, or *Assad* would be found as *Sad*.
  static let shortestRestInName = 4

  /// A word without the article that is glued to its front; `nil` if there is none.
  static func withoutGluedArticle(
    _ word: ArraySlice<UInt8>,
    leaving shortest: Int = 3
  ) -> ArraySlice<UInt8>? {
    guard word.count >= 5, let vowel = word.first, isArticleVowel(vowel) else { return nil }
    let rest = word.dropFirst()
    if rest.first == UInt8(ascii: "l") {
      return rest.count > shortest ? rest.dropFirst() : nil
    }
    guard vowel != UInt8(ascii: "u") else { return nil }
    for length in [2, 1] {
      let letter = rest.prefix(length)
      let bare = rest.dropFirst(length)
      if bare.count >= shortest, isSunLetter(letter), bare.starts(with: letter) { return bare }
    }
    return nil
  }

  /// Which words of a name or query count; all of them if all are articles.
  static func significantWords(of text: FoldedText) -> [Int] {
    let count = text.count
    guard count > 1 else { return Array(0..<count) }
    return (0..<count).filter { index in
      index == count - 1 ? true : !isArticle(text[index], before: text[index + 1])
    }
  }

  private static func isArticleVowel(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "u"): true
    default: false
    }
  }

  private static func isSunLetter(_ letters: ArraySlice<UInt8>) -> Bool {
    guard let first = letters.first else { return false }
    switch UnicodeScalar(first) {
    case "r", "z", "n", "l", "j": return letters.count == 1
    case "s", "d", "t": return letters.count == 1 || letters.dropFirst().elementsEqual("h".utf8)
    case "c": return letters.dropFirst().elementsEqual("h".utf8)
    default: return false
    }
  }
}
