/// Reports how far the reading of a file has come, once in 8192 steps.
struct Progress {
  private let report: ((Double) -> Void)?
  private let size: Double
  private var steps = 0

  /// Creates a progress that is reported to a closure, for a file of a size in bytes.
  init(_ report: ((Double) -> Void)?, size: Int) {
    self.report = report
    self.size = Double(max(1, size))
  }

  /// Counts a step that ends at a position.
  mutating func step(_ position: @autoclosure () -> Int) {
    steps &+= 1
    guard steps.isMultiple(of: 8192), let report else { return }
    report(min(1, Double(position()) / size))
  }
}
