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
    let year = year < 0 ? "\(-year) BC" : String(year)
    return switch precision {
    case .year(0): year
    case .year(1): "the \(year)s"
    case .year: "\(year)–\(self.year + 99)"
    case .season(let season): "\(["spring", "summer", "autumn", "winter"][season - 21]) \(year)"
    case .month(.some(let month)), .day(.some(let month), nil):
      "\(PartialDate.months[month - 1]) \(year)"
    case .day(.some(let month), .some(let day)):
      "\(day) \(PartialDate.months[month - 1]) \(year)"
    case .month(nil), .day(nil, _): year
    }
  }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
}
