import BenchmarkSupport

/// A line of the report: a metric, its bar and the floor's metric.
struct Line {
  let title: String
  let metric: Metric
  let statistic: Statistic
  let bar: Bar
  /// The floor's metric, by default the same.
  let floorMetric: Metric

  init(
    _ title: String,
    _ metric: Metric,
    _ statistic: Statistic,
    _ bar: Bar = .none,
    floor floorMetric: Metric? = nil
  ) {
    self.title = title
    self.metric = metric
    self.statistic = statistic
    self.bar = bar
    self.floorMetric = floorMetric ?? metric
  }

  /// The lines for one kind of key: latency, bytes and full repaints.
  static func key(
    _ title: String,
    _ action: Metric.Action,
    median: Bar = .none,
    worst: Bar = .none,
    bytes: Bar = .none,
    floor: Metric.Action? = nil
  ) -> [Line] {
    let floor = floor ?? action
    return [
      Line(title, .latency(action), .median, median, floor: .latency(floor)),
      Line("", .latency(action), .percentile(99), worst, floor: .latency(floor)),
      Line("", .latency(action), .maximum, floor: .latency(floor)),
      Line("  bytes", .bytes(action), .median, bytes, floor: .bytes(floor)),
      Line("", .bytes(action), .mean, floor: .bytes(floor)),
      Line("", .bytes(action), .maximum, floor: .bytes(floor)),
      Line("  full repaints", .repaint(action), .sum, .atMost(0), floor: .repaint(floor)),
    ]
  }
}
