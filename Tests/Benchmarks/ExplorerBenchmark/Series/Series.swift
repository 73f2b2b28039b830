import BenchmarkSupport

/// A series of measurements, each on a fresh program.
protocol Series: Sendable {
  /// Its name on the command line.
  var name: String { get }
  /// It is measured once in this many rounds; more than one if it takes long.
  var interval: Int { get }
  /// Its lines of the report.
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
