import DossierModel
import Testing

@Suite struct FuzzyDateTests {
  @Test(arguments: [
    "2013", "2016-03-27", "2016-03~", "2016?", "2016%", "201X", "20XX", "2015-22", "2016-XX",
    "2016-03-XX", "2016-XX-XX", "2015-22/2015-23", "2011/..", "/2016", "2011/", "../2016",
    "-0044", "Y170000002", "1945", "2016-02-29",
  ])
  func `a date reads back as it was written`(text: String) {
    #expect(FuzzyDate(text)?.description == text)
  }

  @Test(arguments: [
    "", "summer", "16", "2016-13", "2016-00", "2016-02-30", "2015-02-29", "2016-25", "2016-XX-05",
    "2016/2015", "../..", "/", "2016/2017/2018", "2X16", "XXXX", "2016-3", "Y2016", "-0000",
    "2016~~", "99999999999999999999", "+016", "２０１６",
  ])
  func `anything else is no date`(text: String) {
    #expect(FuzzyDate(text) == nil)
  }

  @Test func `dates sort by the earliest day they may mean`() {
    let sorted = ["1945", "2013", "201X", "2015-22/2015-23", "2016-03~", "2016-03-27"]
    let dates = sorted.compactMap { FuzzyDate($0) }.sorted()
    #expect(
      dates.map(\.description) == [
        "1945", "201X", "2013", "2015-22/2015-23", "2016-03~", "2016-03-27",
      ]
    )
  }

  @Test(arguments: [
    ("2015-22/2015-23", "summer 2015 to autumn 2015"), ("2016-03~", "about March 2016"),
    ("2011/..", "since 2011"), ("/2016", "until 2016"), ("201X", "the 2010s"),
    ("2016-03-27", "27 March 2016"), ("-0044", "44 BC"), ("2016?", "perhaps 2016"),
  ])
  func `a phrase says the date in words`(text: String, phrase: String) {
    #expect(FuzzyDate(text)?.phrase == phrase)
  }
}
