import BenchmarkSupport

/// Moves of the cursor that change nothing else.
struct CursorSeries: Series {
  let name = "cursor"

  let lines = Line.key("move the cursor only", .cursor, worst: .below(2), bytes: .below(250))

  func measure(_ subject: Subject, round: Int, into figures: inout Figures) throws {
    let program = try RunningProgram(subject)
    program.press(subject.beforeCursor)
    for key in "jjjjkkkkjjjjkkkk" { figures.add(program.press(String(key)), to: .cursor) }
    try program.quit()
  }
}
