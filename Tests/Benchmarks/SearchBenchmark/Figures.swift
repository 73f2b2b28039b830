/// Times of many runs, told by their percentiles.
struct Figures {
  private var milliseconds: [Double] = []

  mutating func add(_ duration: Duration) {
    milliseconds.append(duration.milliseconds)
  }

  var count: Int { milliseconds.count }

  /// The time that a share of all runs stays within.
  func percentile(_ share: Double) -> Double {
    let sorted = milliseconds.sorted()
    guard !sorted.isEmpty else { return 0 }
    return sorted[min(sorted.count - 1, Int(Double(sorted.count) * share))]
  }

  var line: String {
    ["p50 ", "p95 ", "p99 ", "max "].enumerated().map { index, label in
      label + format(percentile([0.5, 0.95, 0.99, 1][index]))
    }.joined(separator: "  ")
  }
}

extension Duration {
  var milliseconds: Double {
    Double(components.seconds) * 1000 + Double(components.attoseconds) / 1e15
  }
}

/// A number with two decimals.
func format(_ value: Double) -> String {
  let hundredths = Int((value * 100).rounded())
  let fraction = hundredths % 100
  return "\(hundredths / 100).\(fraction < 10 ? "0" : "")\(fraction)"
}
