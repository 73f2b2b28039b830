import Testing

@testable import DossierSearch

@Suite struct TypoTests {
  @Test(arguments: [
    ("deash", "daesh", true), ("palymra", "palmyra", true), ("hamas", "hama", false),
    ("homs", "hims", false), ("kerri", "kerry", true), ("berry", "kerry", false),
    ("soleimani", "solaimany", true), ("soleimani", "sulaimanny", false), ("idlib", "idlab", true),
    ("الظواهري", "الظواهرى", true),
  ])
  func `a letter from five and two from nine are forgiven`(
    word: String,
    other: String,
    isMeant: Bool
  ) throws {
    let typo = Typo(Array(word.utf8))
    let candidate = Array(other.utf8)[...]
    #expect((typo?.means(candidate) ?? false) == isMeant)
    if isMeant { #expect(typo?.mayMean(lettersOf: LetterSet.letters(of: candidate)) == true) }
  }
}
