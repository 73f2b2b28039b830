import Testing

@testable import DossierSearch

@Suite struct NameQualifierTests {
  @Test(arguments: [
    ("ISIS fighters", "isis"), ("Secretary of State John Kerry", "john kerry"),
    ("Revolutionary Guards of Iran", "revolutionary guards iran"), ("in the US", "us"),
    ("province d'Idlib", "idlib"), ("محافظة حمص", "حمص"), ("Außenminister Lawrow", "lawrow"),
    ("the president", nil), ("of and in", nil), ("Qods Brigade", nil), ("d'or", "or"),
  ])
  func `titles and connecting words leave the name`(text: String, name: String?) {
    let words = QueryWords(Query(words: text))
    let bare = words.bare.map { $0.map { String(decoding: $0, as: UTF8.self) } }
    #expect(bare?.joined(separator: " ") == name)
  }
}
