import Diagnostics
import DossierModel
import TerminalUI

/// The picker of everything that is wrong with the dossier and its article's text.
typealias ProblemsPicker = Picker<ProblemsSource>

/// Everything that is wrong with the dossier and its article's text.
struct ProblemsSource: PickerSource {
  struct Row: Sendable {
    let number: Int
    let problem: Problem
  }

  static let commands: [Command] = [
    Command(
      "problems.open",
      "problems",
      in: .editing,
      keys: .in(.workspace, keys: "!"),
      action: { openProblems(in: &$0) }
    )
  ]

  static let shape = PickerShape.full(
    detail: { height in
      let lines = min(6, height / 2)
      return PickerDetail(height: lines, hasRule: lines > 0)
    },
    hasField: false,
    hasPreview: false
  )

  let rows: [Row]
  private let provenance: Provenance

  init(_ problems: [Problem], of provenance: Provenance) {
    rows = problems.enumerated().map { Row(number: $0, problem: $1) }
    self.provenance = provenance
  }

  /// How many problems there are of each severity: "1 error, 2 warnings".
  var title: VisibleText {
    let parts = Diagnostic.Severity.allCases.compactMap { severity -> String? in
      let count = rows.count { $0.problem.diagnostic.severity == severity }
      return count == 0 ? nil : "\(count) \(severity.rawValue)\(count == 1 ? "" : "s")"
    }
    return VisibleText("Problems: \(parts.joined(separator: ", "))")
  }

  func id(of row: Row) -> Int? { row.number }

  func line(of row: Row, width: Int, _ library: Library) -> StyledLine {
    let diagnostic = row.problem.diagnostic
    let isError = diagnostic.severity == .error
    var line = StyledLine(isError ? "✗ " : "! ", isError ? .problemError : .problemWarning)
    if let place = diagnostic.place {
      let sign = row.problem.file == .article ? "text " : ""
      line.append(VisibleText("\(sign)\(place.line):\(place.column) "), .citation)
    }
    line.append(VisibleText(diagnostic.message), .text)
    return line
  }

  /// Where a problem is, what is wrong, and what would mend it.
  func detail(of row: Row, width: Int, _ library: Library) -> [StyledLine] {
    let diagnostic = row.problem.diagnostic
    var lines = StyledLine(VisibleText(diagnostic.message), .strong).wrapped(to: width)
    if let remedy = diagnostic.remedy {
      var line = StyledLine("→ ", .label)
      line.append(VisibleText(remedy), .text)
      lines += line.wrapped(to: width, indent: 2)
    }
    let place = diagnostic.place.map { ":\($0.line):\($0.column)" } ?? ""
    let name = provenance.source(row.problem.file).name
    let origin =
      name + VisibleText("\(place) · \(diagnostic.severity.rawValue) · \(diagnostic.rule)")
    return lines + StyledLine(origin, .dim).wrapped(to: width)
  }

  func placeToEdit(_ row: Row) -> EditPlace? {
    EditPlace(file: row.problem.file, place: row.problem.place)
  }

  func reloaded(in explorer: Explorer, _ relocation: Relocation?) -> ProblemsSource? {
    let problems = explorer.provenance.problems()
    return problems.isEmpty ? nil : ProblemsSource(problems, of: explorer.provenance)
  }

  func obstacle(toOpening row: Row?) -> VisibleText? {
    row?.problem.destination == nil ? "this concerns no entry; e opens the file" : nil
  }

  func open(_ row: Row, of picker: ProblemsPicker, in explorer: inout Explorer) {
    guard let destination = row.problem.destination else { return }
    explorer.overlays.removeLast()
    explorer.go(to: destination)
  }

  private static func openProblems(in explorer: inout Explorer) {
    let problems = explorer.provenance.problems()
    if problems.isEmpty {
      explorer.message = Message(text: "no problems were found")
    } else {
      explorer.overlays.append(Picker(ProblemsSource(problems, of: explorer.provenance)))
    }
  }
}
