import BenchmarkSupport

/// The time from the start to the first complete screen.
struct StartSeries: Series {
  let name = "start"

  let lines = [
    Line("first complete paint", .start, .median, .timesFloor(4)),
    Line("", .start, .percentile(95)),
    Line("  bytes", .startBytes, .median),
  ]

  func measure(_ subject: Subject, round: Int, into figures: inout Figures) throws {
    let program = try RunningProgram(subject)
    figures.add(program.start.milliseconds, to: .start)
    figures.add(Double(program.startBytes), to: .startBytes)
    try program.quit()
  }
}
