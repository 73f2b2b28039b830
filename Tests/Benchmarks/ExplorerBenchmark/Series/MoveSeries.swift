import BenchmarkSupport

/// Moves in a list that preview another entry.
struct MoveSeries: Series {
  let name = "move"

  let lines = Line.key(
    "move in a list with preview",
    .move,
    median: .timesFloor(2),
    worst: .below(2)
  )

  func measure(_ subject: Subject, round: Int, into figures: inout Figures) throws {
    let program = try RunningProgram(subject)
    program.press(subject.beforeMoves)
    var key = "j"
    for _ in 0..<15 {
      let answer = program.press(key)
      figures.add(answer, to: .move)
      if answer.milliseconds == nil { key = key == "j" ? "k" : "j" }
    }
    try program.quit()
  }
}
