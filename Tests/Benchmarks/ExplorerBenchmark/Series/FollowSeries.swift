import BenchmarkSupport

/// Following links, and going back.
struct FollowSeries: Series {
  let name = "follow"

  let lines =
    Line.key("follow a link", .follow, median: .timesFloor(2), worst: .below(2), floor: .move)
    + Line.key("back", .back, median: .timesFloor(2), worst: .below(2), floor: .move)

  func measure(_ subject: Subject, round: Int, into figures: inout Figures) throws {
    guard let nextLink = subject.nextLink else {
      // Without links, moves stand in for following.
      return try MoveSeries().measure(subject, round: round, into: &figures)
    }
    let program = try RunningProgram(subject)
    program.press(String(repeating: "j", count: round % 10) + "\r")
    for _ in 0..<6 {
      figures.add(program.press("\r"), to: .follow)
      figures.add(program.press("H"), to: .back)
      program.press(nextLink)
    }
    try program.quit()
  }
}
