/// A date that may be vague: EDTF level 1.
///
/// Source: Extended Date/Time Format, ISO 8601-2:2019, Library of Congress profile, level 1.
public struct FuzzyDate: Hashable, Sendable {
  /// One end of an interval.
  public enum Endpoint: Hashable, Sendable {
    case date(PartialDate)
    /// Written as nothing: there is an end, but it is not known when.
    case unknown
    /// Written `..`: there is no end.
    case open
  }

  /// The two shapes of a date.
  public enum Form: Hashable, Sendable {
    case single(PartialDate)
    case interval(Endpoint, Endpoint)
  }

  /// A point or an interval.
  public let form: Form

  /// Creates a date of one point.
  public init(_ date: PartialDate) {
    form = .single(date)
  }

  /// Creates an interval; `nil` if it ends before it starts or has no date at all.
  public init?(from start: Endpoint, to end: Endpoint) {
    switch (start, end) {
    case (.date(let first), .date(let last)):
      guard first.earliest <= last.latest else { return nil }
    case (.date, .unknown), (.date, .open), (.unknown, .date), (.open, .date):
      break
    case (.unknown, _), (.open, _):
      return nil
    }
    form = .interval(start, end)
  }

  /// Reads an EDTF level 1 date; `nil` if the text is none.
  public init?(_ text: String) {
    if let year = FuzzyDate.plainYear(text) {
      self.init(PartialDate(year: year))
      return
    }
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    switch parts.count {
    case 1:
      guard let date = PartialDate(parts[0]) else { return nil }
      self.init(date)
    case 2:
      guard let start = FuzzyDate.endpoint(parts[0]), let end = FuzzyDate.endpoint(parts[1])
      else { return nil }
      self.init(from: start, to: end)
    default:
      return nil
    }
  }

  /// The year that four digits make; most dates are just that, and splitting a text is slow.
  private static func plainYear(_ text: String) -> Int? {
    guard text.utf8.count == 4 else { return nil }
    var year = 0
    for digit in text.utf8 {
      guard (48...57).contains(digit) else { return nil }
      year = year * 10 + Int(digit - 48)
    }
    return year
  }

  private static func endpoint(_ text: Substring) -> Endpoint? {
    switch text {
    case "": .unknown
    case "..": .open
    default: PartialDate(text).map(Endpoint.date)
    }
  }

  /// The first day that the date may mean; `nil` if it has no start.
  public var earliest: CalendarDay? {
    switch form {
    case .single(let date), .interval(.date(let date), _): date.earliest
    case .interval(.unknown, _), .interval(.open, _): nil
    }
  }

  /// The last day that the date may mean; `nil` if it has no end.
  public var latest: CalendarDay? {
    switch form {
    case .single(let date), .interval(_, .date(let date)): date.latest
    case .interval(_, .unknown), .interval(_, .open): nil
    }
  }
}

extension FuzzyDate: CustomStringConvertible {
  /// The date in EDTF.
  public var description: String {
    switch form {
    case .single(let date): date.description
    case .interval(let start, let end):
      "\(FuzzyDate.edtf(start))/\(FuzzyDate.edtf(end))"
    }
  }

  private static func edtf(_ endpoint: Endpoint) -> String {
    switch endpoint {
    case .date(let date): date.description
    case .unknown: ""
    case .open: ".."
    }
  }
}

extension FuzzyDate: Comparable {
  /// Orders by the earliest day, then the latest; no start sorts first.
  public static func < (left: FuzzyDate, right: FuzzyDate) -> Bool {
    let (first, second) = (left.earliest ?? .distantPast, right.earliest ?? .distantPast)
    guard first == second else { return first < second }
    let (firstEnd, secondEnd) = (
      left.latest ?? .distantFuture, right.latest ?? .distantFuture
    )
    guard firstEnd == secondEnd else { return firstEnd < secondEnd }
    return left.description < right.description
  }
}

/// A date together with how it is known.
public struct DatedWhen: Hashable, Sendable {
  /// The date.
  public var date: FuzzyDate
  /// How it is known.
  public var origin: DateOrigin

  /// Creates a date, by default one that the article states.
  public init(_ date: FuzzyDate, origin: DateOrigin = .stated) {
    self.date = date
    self.origin = origin
  }
}
