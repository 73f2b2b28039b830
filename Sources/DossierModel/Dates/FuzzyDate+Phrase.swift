extension FuzzyDate {
  /// The date as a reader says it: "summer 2015 to autumn 2015", "about March 2016".
  public var phrase: String {
    switch form {
    case .single(let date): date.phrase
    case .interval(let start, let end): FuzzyDate.phrase(from: start, to: end)
    }
  }

  private static func phrase(from start: Endpoint, to end: Endpoint) -> String {
    switch (start, end) {
    case (.date(let first), .date(let last)): "\(first.phrase) to \(last.phrase)"
    case (.date(let first), .open): "since \(first.phrase)"
    case (.date(let first), .unknown): "from \(first.phrase)"
    case (.unknown, .date(let last)), (.open, .date(let last)): "until \(last.phrase)"
    case (.unknown, _), (.open, _): "at an unknown time"
    }
  }
}

extension PartialDate {
  /// The date as a reader says it: "about March 2016", "the 2010s".
  public var phrase: String {
    switch qualifier {
    case nil: plainPhrase
    case .approximate: "about \(plainPhrase)"
    case .uncertain: "perhaps \(plainPhrase)"
    case .both: "perhaps about \(plainPhrase)"
    }
  }

  private var plainPhrase: String {
    let year = PartialDate.phrase(ofYear: year)
    return switch precision {
    case .year(0): year
    case .year(1) where self.year > 0: "the \(year)s"
    case .year: PartialDate.phrase(fromYear: earliest.year, to: latest.year)
    case .season(let season): "\(["spring", "summer", "autumn", "winter"][season - 21]) \(year)"
    case .month(.some(let month)), .day(.some(let month), nil):
      "\(PartialDate.months[month - 1]) \(year)"
    case .day(.some(let month), .some(let day)):
      "\(day) \(PartialDate.months[month - 1]) \(year)"
    case .month(nil), .day(nil, _): year
    }
  }

  /// Year 0 is 1 BC.
  private static func phrase(ofYear year: Int) -> String {
    year > 0 ? String(year) : "\(1 - year) BC"
  }

  private static func phrase(fromYear first: Int, to last: Int) -> String {
    last > 0
      ? "\(phrase(ofYear: first))–\(last)" : "\(1 - first)–\(phrase(ofYear: last))"
  }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
}
