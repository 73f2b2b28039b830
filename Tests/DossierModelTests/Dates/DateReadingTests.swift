import DossierModel
import Testing

@Suite struct DateReadingTests {
  @Test(arguments: [
    "2013", "2016-03-27", "2016-03~", "2016?", "2016%", "201X", "20XX", "201X~", "2015-22",
    "2016-XX", "2016-03-XX", "2016-XX-XX", "2015-22/2015-23", "2011/..", "/2016", "2011/",
    "../2016", "2015~/2016-03-27?", "-0044", "-0044-03-15", "-001X", "0000", "0079", "Y170000002",
    "Y-17000", "1945", "2016-02-29", "2000-02-29",
  ])
  func `a date reads back as it was written`(text: String) {
    #expect(FuzzyDate(text)?.description == text)
  }

  @Test(arguments: [
    "", " 2016", "2016 ", "summer", "16", "20166", "2016-13", "2016-00", "2016-20", "2016-25",
    "2016-01-00", "2016-04-31", "2016-02-30", "2015-02-29", "1900-02-29", "2016-XX-05", "2016-",
    "2016-03-", "2016--03", "2016-3", "2016-003", "2016-03-027", "2016-22-01", "2016-03-27-01",
    "2X16", "X016", "2XXX", "XXXX", "201x", "201X-03", "Y2016", "Y201X", "Y20160-03", "-0000",
    "-16", "--016", "+016", "2016~~", "2016?~", "~2016", "?", "-", "Y", "99999999999999999999",
    "Y9999999999999999", "２０１６", "2016\u{301}", "2016-0\u{301}3",
  ])
  func `anything else is no date`(text: String) {
    #expect(FuzzyDate(text) == nil)
  }

  @Test(arguments: [
    "2016/2015", "2016-03-27/2016-03-26", "2016/201", "x/2016", "/", "../..", "/..", "../",
    "2016/2017/2018", "2016//2017", "/2016/",
  ])
  func `an interval needs a date, and an end that is not before its start`(text: String) {
    #expect(FuzzyDate(text) == nil)
  }

  @Test(arguments: ["2016/2016", "2016/2016-03", "2016-03/2016", "201X/2012", "2016-12-31/2016"])
  func `the ends of an interval may overlap`(text: String) {
    #expect(FuzzyDate(text) != nil)
  }

  @Test(
    arguments: [
      ("2016", 2016, .year(unspecifiedDigits: 0), nil),
      ("201X", 2010, .year(unspecifiedDigits: 1), nil),
      ("19XX?", 1900, .year(unspecifiedDigits: 2), .uncertain),
      ("-01XX", -100, .year(unspecifiedDigits: 2), nil),
      ("Y-17000", -17000, .year(unspecifiedDigits: 0), nil),
      ("2015-22~", 2015, .season(22), .approximate), ("2016-03", 2016, .month(3), nil),
      ("2016-XX%", 2016, .month(nil), .both),
      ("2016-03-27", 2016, .day(month: 3, day: 27), nil),
      ("2016-03-XX", 2016, .day(month: 3, day: nil), nil),
      ("2016-XX-XX", 2016, .day(month: nil, day: nil), nil),
    ] as [(String, Int, PartialDate.Precision, PartialDate.Qualifier?)]
  )
  func `a date says how fine and how sure it is`(
    text: String,
    year: Int,
    precision: PartialDate.Precision,
    qualifier: PartialDate.Qualifier?
  ) throws {
    let date = try #require(PartialDate(text))
    #expect(date.year == year)
    #expect(date.precision == precision)
    #expect(date.qualifier == qualifier)
    #expect(FuzzyDate(text)?.form == .single(date))
  }

  @Test func `a year that is made is the year that is read`() {
    #expect(PartialDate(year: 2016) == PartialDate("2016"))
    #expect(PartialDate(year: -43) == PartialDate("-0043"))
    #expect(PartialDate(year: 17_000) == PartialDate("Y17000"))
    #expect(PartialDate("Y02016") == PartialDate("2016"))
  }

  @Test func `an interval that is made is the interval that is read`() throws {
    let year = FuzzyDate.Endpoint.date(PartialDate(year: 2016))
    #expect(FuzzyDate(from: year, to: .open) == FuzzyDate("2016/.."))
    #expect(FuzzyDate(from: .unknown, to: year) == FuzzyDate("/2016"))
    #expect(FuzzyDate(from: year, to: .date(PartialDate(year: 2015))) == nil)
    #expect(FuzzyDate(from: .unknown, to: .open) == nil)
  }
}
