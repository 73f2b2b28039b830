import DossierText
import Testing

@testable import DossierSearch

@Suite struct DefiniteArticleTests {
  @Test(arguments: [
    ("al-Raqqa", "raqqa"), ("ar-Raqqa", "raqqa"), ("er Raqqa", "raqqa"), ("ash-Sham", "sham"),
    ("the Islamic State", "islamic state"), ("Deir ez-Zor", "deir zor"), ("ach-Cham", "cham"),
    ("an-Nusra", "nusra"), ("ul Islam", "islam"), ("الرقة", "رقه"), ("l'État", "etat"),
    ("en Zor", "en zor"), ("Ali Raqqa", "ali raqqa"), ("al", "al"), ("the", "the"),
  ])
  func `an article before its word is left out`(text: String, rest: String) {
    let folded = FoldedText(text)
    let words = DefiniteArticle.significantWords(of: folded).map {
      String(decoding: folded[$0], as: UTF8.self)
    }
    #expect(words.joined(separator: " ") == rest)
  }

  @Test(arguments: [
    ("alraqqa", "raqqa"), ("ezzor", "zor"), ("arraqqa", "raqqa"), ("ashsham", "sham"),
    ("alep", nil), ("iraq", nil), ("raqqa", nil), ("esad", nil), ("azaz", nil), ("assad", "sad"),
  ])
  func `a glued article is taken off`(word: String, rest: String?) {
    let bare = DefiniteArticle.withoutGluedArticle(Array(word.utf8)[...])
    #expect(bare.map { String(decoding: $0, as: UTF8.self) } == rest)
  }

  @Test(arguments: [("assad", nil), ("arraqqa", "raqqa"), ("ezzor", nil), ("alsham", "sham")])
  func `from a word of a name less is taken off`(word: String, rest: String?) {
    let bare = DefiniteArticle.withoutGluedArticle(
      Array(word.utf8)[...],
      leaving: DefiniteArticle.shortestRestInName
    )
    #expect(bare.map { String(decoding: $0, as: UTF8.self) } == rest)
  }
}
