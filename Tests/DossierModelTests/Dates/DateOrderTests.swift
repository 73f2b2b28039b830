import DossierModel
import TestSupport
import Testing

@Suite struct DateOrderTests {
  @Test func `dates sort by the first day that they may mean, then by the last`() {
    let sorted = [
      "/1900", "../2016", "-0044", "-0043", "1945", "201X", "2013-01-01", "2013-01", "2013",
      "2013/2014", "2013/..", "2015-22", "2015-22/2015-23", "2016-03~", "2016-03-27",
    ]
    let dates = sorted.compactMap { FuzzyDate($0) }
    #expect(dates.reversed().sorted().map(\.description) == sorted)
  }

  @Test func `dates of the same days have an order all the same`() throws {
    let plain = try #require(FuzzyDate("2016"))
    let vague = try #require(FuzzyDate("2016~"))
    #expect((plain < vague) != (vague < plain))
    #expect(!(plain < plain))
  }

  @Test func `of two dates either one is first or they are the same`() {
    var random = SeededGenerator()
    for _ in 0..<2000 {
      let (left, right) = (RandomDate.date(using: &random), RandomDate.date(using: &random))
      let isOrdered = [left < right, right < left, left == right].count { $0 } == 1
      #expect(isOrdered, "seed \(random.seed): \(left) and \(right)")
    }
  }
}
