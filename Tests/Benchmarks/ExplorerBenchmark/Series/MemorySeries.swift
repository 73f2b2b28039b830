import BenchmarkSupport

/// The memory that a program keeps resident.
struct MemorySeries: Series {
  let name = "memory"
  let interval = 5

  let lines = [
    Line("memory at the first screen", .memoryAtStart, .maximum, .atMost(16)),
    Line("memory after moves and a search", .memoryAfterWork, .maximum, .atMost(16)),
  ]

  func measure(_ subject: Subject, round: Int, into figures: inout Figures) throws {
    let program = try RunningProgram(subject)
    add(.memoryAtStart, program, &figures)
    for _ in 0..<10 { program.press("j") }
    if let query = subject.queries.first {
      program.press("/")
      program.press(query)
      program.press("\u{1B}")
    }
    add(.memoryAfterWork, program, &figures)
    try program.quit()
  }

  private func add(_ metric: Metric, _ program: RunningProgram, _ figures: inout Figures) {
    guard let value = ProcessStatus.residentMegabytes(program.process) else { return }
    figures.add(value, to: metric)
  }
}
