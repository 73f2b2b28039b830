/// What a distribution is told by.
enum Statistic: Equatable {
  case median, mean, maximum, sum
  case percentile(Int)

  func of(_ distribution: Distribution) -> Double {
    switch self {
    case .median: distribution.median
    case .mean: distribution.mean
    case .maximum: distribution.maximum
    case .sum: distribution.sum
    case .percentile(let percent): distribution.percentile(percent)
    }
  }

  var name: String {
    switch self {
    case .median: "p50"
    case .mean: "mean"
    case .maximum: "max"
    case .sum: "in all"
    case .percentile(let percent): "p\(percent)"
    }
  }
}
