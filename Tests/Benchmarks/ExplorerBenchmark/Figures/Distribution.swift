/// Measurements in order of size; never none.
struct Distribution: Equatable {
  private let sorted: [Double]

  init?(_ samples: [Double]) {
    guard !samples.isEmpty else { return nil }
    sorted = samples.sorted()
  }

  var count: Int { sorted.count }
  var sum: Double { sorted.reduce(0, +) }
  var mean: Double { sum / Double(count) }
  var maximum: Double { sorted[count - 1] }

  /// The middle one, or the mean of the two in the middle.
  var median: Double { (sorted[(count - 1) / 2] + sorted[count / 2]) / 2 }

  /// The smallest measurement that so many of a hundred do not exceed.
  func percentile(_ percent: Int) -> Double {
    sorted[max(0, (count * percent + 99) / 100 - 1)]
  }
}
