/// Measurements in ascending order, at least one.
public struct Distribution: Equatable, Sendable {
  private let sorted: [Double]

  /// Sorts measurements; returns `nil` if there are none.
  public init?(_ samples: [Double]) {
    guard !samples.isEmpty else { return nil }
    sorted = samples.sorted()
  }

  /// The number of measurements.
  public var count: Int { sorted.count }
  /// Their sum.
  public var sum: Double { sorted.reduce(0, +) }
  /// Their mean.
  public var mean: Double { sum / Double(count) }
  /// The largest.
  public var maximum: Double { sorted[count - 1] }

  /// The middle one, or the mean of the two in the middle.
  public var median: Double { (sorted[(count - 1) / 2] + sorted[count / 2]) / 2 }

  /// The smallest measurement that at least a percentage of them do not exceed.
  public func percentile(_ percent: Int) -> Double {
    sorted[max(0, (count * percent + 99) / 100 - 1)]
  }
}
