import BenchmarkSupport

/// Ten thousand keys that are sent at once.
struct PasteSeries: Series {
  let name = "paste"
  let interval = 4

  let lines = [
    Line("10,000 keys pasted", .paste, .median, .timesFloor(0.5)),
    Line("  bytes", .pasteBytes, .median),
    Line("  wrong at the end", .pasteLost, .sum, .atMost(0)),
  ]

  func measure(_ subject: Subject, round: Int, into figures: inout Figures) throws {
    let program = try RunningProgram(subject)
    let answer = program.paste(Paste.keys)
    guard let milliseconds = answer.milliseconds else { return }
    figures.add(milliseconds, to: .paste)
    figures.add(Double(answer.bytes), to: .pasteBytes)
    figures.add(try isRight(program.screen, subject) ? 0 : 1, to: .pasteLost)
    try program.quit()
  }

  private func isRight(_ screen: String, _ subject: Subject) throws -> Bool {
    switch subject.outcomeOfPaste {
    case .text(let text): return screen.contains(text)
    case .sameAsAfter(let keys):
      let program = try RunningProgram(subject)
      for key in keys { program.press(String(key)) }
      let expected = program.screen
      try program.quit()
      return screen == expected
    }
  }
}
