/// A number that a claim gives.
public struct Figure: Hashable, Sendable {
  /// How the number bounds the truth.
  public enum Bound: String, CaseIterable, Sendable {
    case exactly
    case about
    case atLeast = "at least"
    case atMost = "at most"
  }

  /// The number, or the lower end of a range.
  public var value: Double
  /// The upper end, if the figure is a range.
  public var upperValue: Double?
  /// What the number counts in.
  public var unit: String?
  /// What is counted.
  public var subject: String?
  /// How the number bounds the truth.
  public var bound: Bound

  /// Creates a figure.
  public init(
    _ value: Double,
    to upperValue: Double? = nil,
    unit: String? = nil,
    of subject: String? = nil,
    bound: Bound = .exactly
  ) {
    self.value = value
    self.upperValue = upperValue
    self.unit = unit
    self.subject = subject
    self.bound = bound
  }
}

extension Figure {
  /// The figure in words: "about 70 % of Syrians", "12 years: since the promise".
  public var phrase: String {
    var words = bound == .exactly ? "" : "\(bound.rawValue) "
    words += Figure.digits(value)
    if let upperValue { words += "–\(Figure.digits(upperValue))" }
    if let unit { words += unit == "percent" ? " %" : " \(unit)" }
    if let subject { words += (unit == "percent" ? " of " : ": ") + subject }
    return words
  }

  /// A number as people write it: whole numbers without a decimal point, and with commas between
  /// groups of three digits from five digits on.
  private static func digits(_ number: Double) -> String {
    guard number == number.rounded(), abs(number) < 1e15 else { return String(number) }
    let digits = String(Int64(abs(number)))
    var grouped = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, digits.count > 4, (digits.count - index).isMultiple(of: 3) { grouped += "," }
      grouped.append(digit)
    }
    return (number < 0 ? "-" : "") + grouped
  }
}
