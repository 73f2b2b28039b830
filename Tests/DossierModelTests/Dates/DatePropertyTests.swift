import DossierModel
import TestSupport
import Testing

@Suite struct DatePropertyTests {
  @Test func `every well-formed date is read and reads back as it was written`() throws {
    var random = SeededGenerator()
    for _ in 0..<3000 {
      let text = RandomDate.partialText(using: &random)
      let date = try #require(PartialDate(text), "seed \(random.seed): \(text)")
      #expect(date.description == text, "seed \(random.seed)")
      #expect(date.earliest <= date.latest, "seed \(random.seed): \(text)")
      #expect(!date.phrase.isEmpty, "seed \(random.seed): \(text)")
    }
  }

  @Test func `whatever is read as a date can be written and read again`() {
    var random = SeededGenerator()
    var count = 0
    for _ in 0..<20_000 {
      let text = RandomDate.scraps(using: &random)
      guard let date = FuzzyDate(text) else { continue }
      count += 1
      #expect(FuzzyDate(date.description) == date, "seed \(random.seed): \(text)")
    }
    #expect(count > 100, "seed \(random.seed)")
  }
}
