import BenchmarkSupport

/// Searching the whole dossier: the key that opens it, then a query letter by letter.
struct SearchSeries: Series {
  let name = "search"

  let lines =
    Line.key("open the search, index included", .search, floor: .move)
    + Line.key("a letter of a query", .letter, worst: .below(16), floor: .move)

  func measure(_ subject: Subject, round: Int, into figures: inout Figures) throws {
    guard !subject.queries.isEmpty else { return }
    let program = try RunningProgram(subject)
    figures.add(program.press("/"), to: .search)
    for letter in subject.queries[round % subject.queries.count] {
      figures.add(program.press(String(letter)), to: .letter)
    }
    program.press("\u{1B}")
    try program.quit()
  }
}
