import DossierText
import Testing

@Suite struct SentencesTests {
  @Test(arguments: [
    ("One. Two! Three?", ["One.", "Two!", "Three?"]),
    ("“It fell.” He left (for good.) Then", ["“It fell.”", "He left (for good.)", "Then"]),
    ("Line\nnext line.  Last", ["Line", "next line.", "Last"]),
    ("He paid 3.5 million. Then", ["He paid 3.5 million.", "Then"]),
    ("the U.S. Army came. Then", ["the U.S.", "Army came.", "Then"]),
    ("John F. Kerry vs. the rest. Then", ["John F. Kerry vs. the rest.", "Then"]),
    ("It was I. They fled, e.g. Ali.", ["It was I.", "They fled, e.g. Ali."]),
    (" \n ", []),
  ])
  func `a text is split where a sentence ends`(text: String, sentences: [String]) {
    #expect(Sentences.split(text).map(String.init) == sentences)
  }

  @Test(arguments: Honorific.shortened)
  func `the full stop of a shortened title ends no sentence`(title: String) {
    let text = "Then \(title.capitalizedFirst). Soleimani came."
    #expect(Sentences.split(text).map(String.init) == [text])
  }
}

extension String {
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
