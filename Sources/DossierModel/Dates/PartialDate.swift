/// A year, and perhaps a month or season and a day, each perhaps unspecified or qualified.
public struct PartialDate: Hashable, Sendable {
  /// A doubt about the whole date.
  public enum Qualifier: String, CaseIterable, Sendable {
    case uncertain = "?"
    case approximate = "~"
    case both = "%"
  }

  /// How fine the date is.
  public enum Precision: Hashable, Sendable {
    /// The last digits of the year may be unspecified: 1 for `201X`, 2 for `20XX`.
    case year(unspecifiedDigits: Int)
    /// From 21, spring, to 24, winter.
    case season(Int)
    /// `nil` if the month is unspecified: `2016-XX`.
    case month(Int?)
    /// `nil` if unspecified: `2016-03-XX`, `2016-XX-XX`.
    case day(month: Int?, day: Int?)
  }

  /// The year, with unspecified digits counted as 0.
  public let year: Int
  /// How fine the date is.
  public let precision: Precision
  /// The doubt about it, if any.
  public let qualifier: Qualifier?

  /// Creates a whole year.
  public init(year: Int) {
    self.year = year
    precision = .year(unspecifiedDigits: 0)
    qualifier = nil
  }

  /// Reads a date of EDTF level 1 that is not an interval; `nil` if the text is none.
  public init?(_ text: some StringProtocol) {
    var rest = Substring(text)
    qualifier = rest.last.flatMap { Qualifier(rawValue: String($0)) }
    if qualifier != nil { rest.removeLast() }

    let isLong = rest.hasPrefix("Y")
    if isLong { rest.removeFirst() }
    let isNegative = rest.hasPrefix("-")
    if isNegative { rest.removeFirst() }
    let parts = rest.split(separator: "-", omittingEmptySubsequences: false)
    guard let (magnitude, unspecified) = PartialDate.year(parts[0], isLong: isLong),
      !(isNegative && magnitude == 0)
    else { return nil }
    year = isNegative ? -magnitude : magnitude

    switch parts.count {
    case 1:
      precision = .year(unspecifiedDigits: unspecified)
    case 2 where unspecified == 0 && !isLong:
      guard let number = PartialDate.twoDigits(parts[1]) else { return nil }
      switch number {
      case nil: precision = .month(nil)
      case .some(let month) where (1...12).contains(month): precision = .month(month)
      case .some(let season) where (21...24).contains(season): precision = .season(season)
      case .some: return nil
      }
    case 3 where unspecified == 0 && !isLong:
      guard let month = PartialDate.twoDigits(parts[1]), let day = PartialDate.twoDigits(parts[2])
      else { return nil }
      if let month {
        guard (1...12).contains(month) else { return nil }
        if let day {
          guard (1...CalendarDay.length(ofMonth: month, in: year)).contains(day) else { return nil }
        }
      } else if day != nil {
        return nil
      }
      precision = .day(month: month, day: day)
    default:
      return nil
    }
  }

  private static func year(_ digits: Substring, isLong: Bool) -> (value: Int, unspecified: Int)? {
    let unspecified = digits.utf8.reversed().prefix { $0 == UInt8(ascii: "X") }.count
    let known = digits.dropLast(unspecified)
    guard isLong ? digits.count > 4 && unspecified == 0 : digits.count == 4,
      unspecified <= 2, let value = number(known)
    else { return nil }
    return ((0..<unspecified).reduce(value) { total, _ in total * 10 }, unspecified)
  }

  /// The number that two digits make; `.some(nil)` for `XX`, `nil` for anything else.
  private static func twoDigits(_ digits: Substring) -> Int?? {
    guard digits.utf8.count == 2 else { return nil }
    if digits == "XX" { return .some(nil) }
    return number(digits).map { .some($0) }
  }

  private static func number(_ digits: Substring) -> Int? {
    guard digits.utf8.count <= 15, digits.utf8.allSatisfy({ (48...57).contains($0) })
    else { return nil }
    return Int(digits)
  }
}

extension PartialDate {
  /// The first day that the date may mean.
  public var earliest: CalendarDay {
    switch precision {
    case .year(let unspecified):
      CalendarDay(year: year < 0 ? year - PartialDate.span(unspecified) : year, month: 1, day: 1)
    case .season(let season): CalendarDay(year: year, month: PartialDate.start(of: season), day: 1)
    case .month(let month): CalendarDay(year: year, month: month ?? 1, day: 1)
    case .day(let month, let day): CalendarDay(year: year, month: month ?? 1, day: day ?? 1)
    }
  }

  /// The last day that the date may mean.
  public var latest: CalendarDay {
    switch precision {
    case .year(let unspecified):
      // `-001X` counts away from year 0, so its unspecified digits lie before it.
      CalendarDay(
        year: year < 0 ? year : year + PartialDate.span(unspecified),
        month: 12,
        day: 31
      )
    case .season(24): end(ofMonth: 2, in: year + 1)
    case .season(let season): end(ofMonth: PartialDate.start(of: season) + 2, in: year)
    case .month(let month): end(ofMonth: month ?? 12, in: year)
    case .day(let month, .some(let day)): CalendarDay(year: year, month: month ?? 12, day: day)
    case .day(let month, nil): end(ofMonth: month ?? 12, in: year)
    }
  }

  /// Northern seasons by whole months; a winter has the year of its December.
  private static func start(of season: Int) -> Int { [3, 6, 9, 12][season - 21] }

  private static func span(_ unspecifiedDigits: Int) -> Int { [0, 9, 99][unspecifiedDigits] }

  private func end(ofMonth month: Int, in year: Int) -> CalendarDay {
    CalendarDay(year: year, month: month, day: CalendarDay.length(ofMonth: month, in: year))
  }
}

extension PartialDate: CustomStringConvertible {
  /// The date in EDTF.
  public var description: String {
    let digits = String(abs(year))
    let sign = year < 0 ? "-" : ""
    let padded = String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    var text = (digits.count > 4 ? "Y" : "") + sign + padded
    switch precision {
    case .year(let unspecified):
      text = text.dropLast(unspecified) + String(repeating: "X", count: unspecified)
    case .season(let season): text += "-\(season)"
    case .month(let month): text += "-\(PartialDate.pad(month))"
    case .day(let month, let day): text += "-\(PartialDate.pad(month))-\(PartialDate.pad(day))"
    }
    return text + (qualifier?.rawValue ?? "")
  }

  private static func pad(_ number: Int?) -> String {
    guard let number else { return "XX" }
    return number < 10 ? "0\(number)" : String(number)
  }
}
