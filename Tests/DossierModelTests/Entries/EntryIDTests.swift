import DossierModel
import Testing

@Suite struct EntryIDTests {
  @Test(arguments: ["a", "palmyra-2016", "e1:x#y", "\"", "no", "中", "é", "e\u{301}", "🙂", "٣"])
  func `an id is any text that can be seen and has no spaces`(text: String) {
    #expect(EntryID(text)?.text == text)
    #expect(EntryID(text)?.description == text)
  }

  @Test(arguments: [
    "", " ", "a b", "a\tb", "a\n", "a\u{A0}b", "a\u{3000}b", "\u{7F}", "\u{85}", "a\u{200B}b",
    "a\u{AD}b", "a\u{202E}b", "\u{FEFF}a", "a\u{2028}b", "\u{E000}", "\u{10FFFF}", "👨\u{200D}👩",
  ])
  func `what cannot be seen cannot stand in an id`(text: String) {
    #expect(EntryID(text) == nil)
    #expect(!EntryID.isValid(text))
  }

  @Test func `of ASCII, the characters with ink can stand in an id`() {
    for code in UInt8.min...127 {
      let text = String(UnicodeScalar(code))
      #expect(EntryID.isValid(text) == (0x21...0x7E).contains(code), "\(code)")
      #expect(EntryID.isValid("é" + text) == (0x21...0x7E).contains(code), "\(code)")
    }
  }

  @Test(arguments: ["author", "unspecified"])
  func `the words for speakers are no ids, though they have the form of one`(word: String) {
    #expect(EntryID(word) == nil)
    #expect(EntryID.isValid(word))
    #expect(EntryID(word + "s") != nil)
    #expect(EntryID(word.uppercased()) != nil)
  }

  @Test func `an id has at most 256 bytes`() {
    #expect(EntryID(String(repeating: "a", count: 256)) != nil)
    #expect(EntryID(String(repeating: "a", count: 257)) == nil)
    #expect(EntryID(String(repeating: "é", count: 128)) != nil)
    #expect(EntryID(String(repeating: "é", count: 128) + "a") == nil)
  }

  @Test func `ids are in the order of their spelling`() {
    let ids = ["b", "a", "B", "a-1"].compactMap { EntryID($0) }
    #expect(ids.sorted().map(\.text) == ["B", "a", "a-1", "b"])
  }
}
