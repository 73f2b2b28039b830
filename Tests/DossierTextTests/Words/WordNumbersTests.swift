import DossierText
import Testing

@Suite struct WordNumbersTests {
  @Test func `a word keeps its number however many are added`() {
    var numbers = WordNumbers()
    let words = (0..<10_000).map { Array("word\($0)".utf8)[...] }
    for (number, word) in words.enumerated() {
      #expect(numbers.knownNumber(of: word) == nil)
      #expect(numbers.number(of: word) == Int32(number))
    }
    for (number, word) in words.enumerated() {
      #expect(numbers.number(of: word) == Int32(number))
      #expect(numbers[number] == word)
    }
    #expect(numbers.count == words.count)
  }
}
