import BenchmarkSupport

/// What a program does without input.
struct IdleSeries: Series {
  let name = "idle"
  let interval = 10

  let lines = [
    Line("idle for 2 s: wake-ups", .idleWakeUps, .maximum, .atMost(0)),
    Line("  bytes", .idleBytes, .maximum, .atMost(0)),
  ]

  func measure(_ subject: Subject, round: Int, into figures: inout Figures) throws {
    let program = try RunningProgram(subject)
    program.press("jk")
    let before = ProcessStatus.wakeUps(program.process)
    figures.add(Double(program.listen(for: .seconds(2))), to: .idleBytes)
    if let before, let after = ProcessStatus.wakeUps(program.process) {
      figures.add(after - before, to: .idleWakeUps)
    }
    try program.quit()
  }
}
