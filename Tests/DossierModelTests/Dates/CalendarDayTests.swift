import DossierModel
import Testing

@Suite struct CalendarDayTests {
  @Test(arguments: zip(1...12, [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]))
  func `every month has its length`(month: Int, length: Int) {
    #expect(CalendarDay.length(ofMonth: month, in: 2015) == length)
  }

  @Test(arguments: [
    (2016, 29), (2015, 28), (1900, 28), (2000, 29), (2100, 28), (0, 29), (-4, 29), (-100, 28),
    (-400, 29),
  ])
  func `every fourth year has a day more, most centuries aside`(year: Int, length: Int) {
    #expect(CalendarDay.length(ofMonth: 2, in: year) == length)
  }

  @Test func `days are in order by year, then month, then day`() throws {
    let texts = ["-0044-12-31", "-0043-01-01", "2015-12-31", "2016-01-31", "2016-02-01"]
    let days = try texts.map { try #require(PartialDate($0)).earliest }
    #expect(days.reversed().sorted() == days)
    #expect(zip(days, days.dropFirst()).allSatisfy { $0 < $1 })
    #expect(!(days[0] < days[0]))
  }
}
