import DossierModel
import Testing

@Suite struct DateSpanTests {
  @Test(arguments: [
    ("2016", "2016-1-1", "2016-12-31"), ("201X", "2010-1-1", "2019-12-31"),
    ("20XX", "2000-1-1", "2099-12-31"), ("-0044", "-44-1-1", "-44-12-31"),
    ("-001X", "-19-1-1", "-10-12-31"), ("-01XX", "-199-1-1", "-100-12-31"),
    ("2015-21", "2015-3-1", "2015-5-31"), ("2015-22", "2015-6-1", "2015-8-31"),
    ("2015-23", "2015-9-1", "2015-11-30"), ("2015-24", "2015-12-1", "2016-2-29"),
    ("2016-24", "2016-12-1", "2017-2-28"), ("2016-02", "2016-2-1", "2016-2-29"),
    ("2016-04", "2016-4-1", "2016-4-30"), ("2016-XX", "2016-1-1", "2016-12-31"),
    ("2016-03-27", "2016-3-27", "2016-3-27"), ("2015-02-XX", "2015-2-1", "2015-2-28"),
    ("2016-XX-XX", "2016-1-1", "2016-12-31"), ("2016-03~", "2016-3-1", "2016-3-31"),
    ("2015-22/2015-23", "2015-6-1", "2015-11-30"), ("2016/2016-03", "2016-1-1", "2016-3-31"),
  ])
  func `a date spans the days that it may mean`(
    text: String,
    first: String,
    last: String
  ) throws {
    let date = try #require(FuzzyDate(text))
    #expect(date.earliest.map(spelled) == first)
    #expect(date.latest.map(spelled) == last)
  }

  @Test(arguments: ["/2016", "../2016"])
  func `an interval without a start has no first day`(text: String) throws {
    let date = try #require(FuzzyDate(text))
    #expect(date.earliest == nil)
    #expect(date.latest.map(spelled) == "2016-12-31")
  }

  @Test(arguments: ["2016/", "2016/.."])
  func `an interval without an end has no last day`(text: String) throws {
    let date = try #require(FuzzyDate(text))
    #expect(date.earliest.map(spelled) == "2016-1-1")
    #expect(date.latest == nil)
  }

  private func spelled(_ day: CalendarDay) -> String { "\(day.year)-\(day.month)-\(day.day)" }
}
