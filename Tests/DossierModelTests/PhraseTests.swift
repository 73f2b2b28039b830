import DossierModel
import Testing

@Suite struct PhraseTests {
  @Test(arguments: [
    (Figure(70, unit: "percent", of: "Syrians", bound: .about), "about 70 % of Syrians"),
    (Figure(12, unit: "years", of: "since the promise"), "12 years: since the promise"),
    (Figure(1.5, to: 2, unit: "million"), "1.5–2 million"),
    (Figure(2000, of: "fighters", bound: .atLeast), "at least 2000: fighters"),
    (Figure(12_345_678, bound: .atMost), "at most 12,345,678"),
    (Figure(-10_000), "-10,000"),
    (Figure(1e17), "1e+17"),
  ])
  func `a figure reads as people write numbers`(figure: Figure, phrase: String) {
    #expect(figure.phrase == phrase)
  }

  @Test(arguments: [
    (Coordinates(latitude: 34.5623, longitude: 38.2837), "34.562° N, 38.284° E"),
    (Coordinates(latitude: -0.05, longitude: -179.9996), "0.050° S, 180.000° W"),
    (Coordinates(latitude: 0, longitude: 0), "0.000° N, 0.000° E"),
  ])
  func `a point reads as on a map`(point: Coordinates, phrase: String) {
    #expect(point.phrase == phrase)
  }

  @Test func `every stance is a sentence of its own about the author`() {
    let phrases = Stance.allCases.map(\.phrase)
    #expect(Set(phrases).count == Stance.allCases.count)
    #expect(phrases.allSatisfy { $0.hasPrefix("the author ") })
    #expect(Stance.doubted.phrase == "the author doubts it")
  }

  @Test func `a grade is told from every other, and very means further from neutral`() {
    #expect(Set(Rating.Grade.allCases.map(\.phrase)).count == Rating.Grade.allCases.count)
    #expect(Rating.Grade.veryConsistent.phrase == "very " + Rating.Grade.consistent.phrase)
    #expect(Rating.Grade.veryInconsistent.phrase == "very " + Rating.Grade.inconsistent.phrase)
  }
}
