import BenchmarkSupport

/// Something that is measured on a fresh program each time.
protocol Series: Sendable {
  /// What the command line calls it.
  var name: String { get }
  /// In every how many rounds it is measured; more than one for what takes long.
  var interval: Int { get }
  /// What is reported of it.
  var lines: [Line] { get }

  func measure(_ subject: Subject, round: Int, into figures: inout Figures) throws
}

extension Series {
  var interval: Int { 1 }
}

/// All series in the order of the report.
let allSeries: [any Series] = [
  StartSeries(), MoveSeries(), FollowSeries(), CursorSeries(), ResizeSeries(), PasteSeries(),
  IdleSeries(), MemorySeries(), SearchSeries(),
]
