/// A statistic of a distribution.
public enum Statistic: Equatable, Sendable {
  case median, mean, maximum, sum
  case percentile(Int)

  /// The statistic's value for a distribution.
  public func of(_ distribution: Distribution) -> Double {
    switch self {
    case .median: distribution.median
    case .mean: distribution.mean
    case .maximum: distribution.maximum
    case .sum: distribution.sum
    case .percentile(let percent): distribution.percentile(percent)
    }
  }

  /// Its name in a table.
  public var name: String {
    switch self {
    case .median: "p50"
    case .mean: "mean"
    case .maximum: "max"
    case .sum: "in all"
    case .percentile(let percent): "p\(percent)"
    }
  }
}
