import DossierModel
import Testing

@Suite struct FigureTests {
  @Test func `a number is exact unless it is said otherwise`() {
    #expect(Figure(3).bound == .exactly)
    #expect(Figure(3).upperValue == nil)
    #expect(Figure(3, bound: .atLeast) != Figure(3))
  }

  @Test(arguments: [
    ("exactly", Figure.Bound.exactly), ("about", .about), ("at least", .atLeast),
    ("at most", .atMost),
  ])
  func `a bound is a word of the file`(word: String, bound: Figure.Bound) {
    #expect(Figure.Bound(rawValue: word) == bound)
  }

  @Test(
    arguments: zip(["CC", "C", "N", "I", "II", "NA"], Rating.Grade.allCases)
  )
  func `a grade is a sign of the file, from for to against`(sign: String, grade: Rating.Grade) {
    #expect(Rating.Grade(rawValue: sign) == grade)
  }
}
