import BenchmarkSupport
import TerminalUI

/// The time from a change of the terminal's size to the screen in that size.
struct ResizeSeries: Series {
  private static let large = Size(width: 160, height: 50)

  let name = "resize"

  let lines = [
    Line("resize to repaint", .resize, .median, .timesFloor(2)),
    Line("", .resize, .maximum),
    Line("  bytes", .resizeBytes, .median),
  ]

  func measure(_ subject: Subject, round: Int, into figures: inout Figures) throws {
    let program = try RunningProgram(subject)
    for size in [ResizeSeries.large, RunningProgram.size, ResizeSeries.large, RunningProgram.size] {
      let answer = program.resize(size)
      guard let milliseconds = answer.milliseconds else { continue }
      figures.add(milliseconds, to: .resize)
      figures.add(Double(answer.bytes), to: .resizeBytes)
    }
    try program.quit()
  }
}
