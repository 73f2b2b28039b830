import Diagnostics
import DossierModel
import TerminalUI

/// Everything that is wrong with the dossier and its article's text, and the chosen problem in full.
struct ProblemsOverlay: Sendable {
  let problems: [Problem]
  private let provenance: Provenance
  var cursor: ListCursor
  /// How many rows the chosen problem takes below the list.
  private(set) var detailHeight = 0

  init(_ problems: [Problem], of provenance: Provenance) {
    self.problems = problems
    self.provenance = provenance
    cursor = ListCursor(count: problems.count)
  }

  /// The chosen problem.
  var selection: Problem? {
    problems.indices.contains(cursor.row) ? problems[cursor.row] : nil
  }

  /// How many problems there are of each sort: "1 error, 2 warnings".
  var title: VisibleText {
    let parts = Diagnostic.Severity.allCases.compactMap { severity -> String? in
      let count = problems.count { $0.diagnostic.severity == severity }
      return count == 0 ? nil : "\(count) \(severity.rawValue)\(count == 1 ? "" : "s")"
    }
    return VisibleText("Problems: \(parts.joined(separator: ", "))")
  }

  /// Shares the room between the list and what is said of the chosen problem.
  mutating func fit(in body: Rect) {
    let rows = max(1, body.height - 2)
    detailHeight = min(6, max(0, rows / 2))
    cursor.resize(count: problems.count, height: max(1, rows - detailHeight - 1))
  }

  /// The line of a problem in the list.
  func line(_ problem: Problem) -> StyledLine {
    let isError = problem.diagnostic.severity == .error
    var line = StyledLine(
      isError ? "✗ " : "! ",
      isError ? .problemError : .problemWarning
    )
    if let place = problem.diagnostic.place {
      let sign = problem.file == .article ? "text " : ""
      line.append(VisibleText("\(sign)\(place.line):\(place.column) "), .citation)
    }
    line.append(VisibleText(problem.diagnostic.message), .text)
    return line
  }

  /// All that is said of a problem: where it stands, what is wrong, and what would mend it.
  func details(of problem: Problem, width: Int) -> [StyledLine] {
    let diagnostic = problem.diagnostic
    var lines = StyledLine(VisibleText(diagnostic.message), .strong).wrapped(to: width)
    if let remedy = diagnostic.remedy {
      var line = StyledLine("→ ", .label)
      line.append(VisibleText(remedy), .text)
      lines += line.wrapped(to: width, indent: 2)
    }
    let place = diagnostic.place.map { ":\($0.line):\($0.column)" } ?? ""
    let name = provenance.source(problem.file).name
    let origin =
      name + VisibleText("\(place) · \(diagnostic.severity.rawValue) · \(diagnostic.rule)")
    return lines + StyledLine(origin, .dim).wrapped(to: width)
  }
}
