import ArticleAnalysis
import DossierModel
import Testing

@Suite struct NameTests {
  @Test(arguments: [
    ("Yesterday the city of Deir al-Zor fell to Bashar Assad.", ["Deir al-Zor", "Bashar Assad"]),
    ("It was reported by the BBC and by Gen. Soleimani.", ["BBC", "Soleimani"]),
    ("However, they left. The Syrians stayed in al-Raqqa.", ["Syrians", "al-Raqqa"]),
    ("Everybody knew. Palmyra was old, and palmyra is a palm.", []),
    ("He met the President of France on Monday.", ["France", "Monday"]),
    ("World War II ended.", ["World War II"]),
    ("“Kerry came,” he said.", []),
  ])
  func `words with capitals inside a sentence are names`(text: String, names: [String]) {
    let article = ArticleText(paragraphs: [text])
    let ranges = CapitalFinder(ArticleWords(article)).names(inParagraph: 1)
    #expect(ranges.compactMap { article[1]?[$0] }.map(String.init) == names)
  }

  @Test func `in a heading only acronyms are names`() {
    let article = ArticleText(paragraphs: ["The Fall of Palmyra and the BBC"])
    let ranges = CapitalFinder(ArticleWords(article)).names(inParagraph: 1)
    #expect(ranges.compactMap { article[1]?[$0] } == ["BBC"])
  }

  @Test func `a name that is known already is not found again`() {
    let article = ArticleText(paragraphs: ["They went from Homs to Palmyra."])
    let words = ArticleWords(article) { _ in [15..<19] }
    let ranges = CapitalFinder(words).names(inParagraph: 1)
    #expect(ranges.compactMap { article[1]?[$0] } == ["Palmyra"])
    #expect(CapitalFinder(words).names(inParagraph: 2).isEmpty)
  }

  @Test(arguments: [
    ("Soleimani", true), ("General Soleimani", true), ("Syrian", true), ("the French", true),
    ("Qasem Assad", false), ("Homs", false), ("Former Iraqi", false),
  ])
  func `a part of a known name, a title and an adjective made from one are known`(
    words: String,
    isKnown: Bool
  ) {
    let known = KnownNames([["Qasem Soleimani"], ["Bashar Assad"], ["Syria", "SAR"], ["France"]])
    #expect(known.contains(words) == isKnown)
  }
}
