import DossierModel
import Testing

@Suite struct DatePhraseTests {
  @Test(arguments: [
    ("2016", "2016"), ("0079", "79"), ("2016-01", "January 2016"), ("2016-12", "December 2016"),
    ("2016-03-27", "27 March 2016"), ("2016-03-05", "5 March 2016"), ("2016-XX", "2016"),
    ("2016-03-XX", "March 2016"), ("2016-XX-XX", "2016"), ("2015-21", "spring 2015"),
    ("2015-22", "summer 2015"), ("2015-23", "autumn 2015"), ("2015-24", "winter 2015"),
    ("Y170000", "170000"),
  ])
  func `a phrase says the date in words`(text: String, phrase: String) {
    #expect(FuzzyDate(text)?.phrase == phrase)
  }

  @Test(arguments: [
    ("2016?", "perhaps 2016"), ("2016-03~", "about March 2016"),
    ("2016%", "perhaps about 2016"), ("201X~", "about the 2010s"),
  ])
  func `a phrase says what is doubtful`(text: String, phrase: String) {
    #expect(FuzzyDate(text)?.phrase == phrase)
  }

  @Test(arguments: [("201X", "the 2010s"), ("200X", "the 2000s"), ("19XX", "1900–1999")])
  func `a phrase says which years a year with open digits may be`(text: String, phrase: String) {
    #expect(FuzzyDate(text)?.phrase == phrase)
  }

  @Test(arguments: [
    ("0000", "1 BC"), ("-0001", "2 BC"), ("-0043-03-15", "15 March 44 BC"),
    ("-001X", "20–11 BC"), ("-01XX", "200–101 BC"), ("000X", "1 BC–9"), ("00XX", "1 BC–99"),
    ("-0043/0014", "44 BC to 14"),
  ])
  func `years before the first are years BC, and there is no year 0`(
    text: String,
    phrase: String
  ) {
    #expect(FuzzyDate(text)?.phrase == phrase)
  }

  @Test(arguments: [
    ("2015-22/2015-23", "summer 2015 to autumn 2015"),
    ("2015~/2016?", "about 2015 to perhaps 2016"),
    ("2011/..", "since 2011"), ("2011/", "from 2011"), ("/2016", "until 2016"),
    ("../2016-03-27", "until 27 March 2016"),
  ])
  func `a phrase says from when until when`(text: String, phrase: String) {
    #expect(FuzzyDate(text)?.phrase == phrase)
  }
}
