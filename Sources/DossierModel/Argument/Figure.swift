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
  /// The upper end, where the figure is a range.
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
