import BenchmarkSupport

/// The measurements of one program.
struct Figures {
  private var samples: [Metric: [Double]] = [:]

  mutating func add(_ value: Double, to metric: Metric) {
    samples[metric, default: []].append(value)
  }

  subscript(metric: Metric) -> Distribution? {
    samples[metric].flatMap { Distribution($0) }
  }

  /// Adds the answer to a key, unless nothing came.
  mutating func add(_ answer: Answer, to action: Metric.Action) {
    guard let milliseconds = answer.milliseconds else { return }
    add(milliseconds, to: .latency(action))
    add(Double(answer.bytes), to: .bytes(action))
    add(answer.isRepaint ? 1 : 0, to: .repaint(action))
  }
}
