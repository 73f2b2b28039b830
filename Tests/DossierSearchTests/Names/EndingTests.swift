import DossierText
import Testing

@testable import DossierSearch

@Suite struct EndingTests {
  @Test(arguments: [
    ("Homs's", "homs"), ("Lavrov’s plan", "lavrov plan"), ("Rakka'da", "rakka"),
    ("Suriye'nin", "suriye"), ("USA's", "usa"), ("Ahraru'ş-Şam", "ahraru sham"),
  ])
  func `what stands before an apostrophe is a word`(text: String, stems: String) throws {
    let rest = try #require(Ending.without(text))
    let words = FoldedText(rest).words.map { String(decoding: $0, as: UTF8.self) }
    #expect(words.joined(separator: " ") == stems)
  }

  @Test(arguments: ["Ra's al-Ayn", "al-Qa'ida", "Dar'a", "Da'esh", "rebels'", "'quoted'", "Assads"])
  func `an apostrophe within a name cuts nothing`(text: String) {
    #expect(Ending.without(text) == nil)
  }
}
