import DossierModel
import TerminalUI

/// The places that were visited, as a tree to go to any of them.
struct HistoryOverlay: Sendable {
  struct Row: Hashable, Sendable {
    var number: Int
    var depth: Int
    var startsBranch: Bool
    var title: VisibleText
    var isCurrent: Bool
  }

  let rows: [Row]
  var cursor: ListCursor

  init(_ history: History<Workspace>, library: Library) {
    rows = history.outline.map { line in
      Row(
        number: line.number,
        depth: line.depth,
        startsBranch: line.startsBranch,
        title: HistoryOverlay.title(history[line.number]?.place, library: library),
        isCurrent: line.number == history.current
      )
    }
    cursor = ListCursor(count: rows.count)
    cursor.select(rows.firstIndex(where: \.isCurrent) ?? 0)
  }

  /// The number of the chosen visit.
  var selection: Int? { rows.indices.contains(cursor.row) ? rows[cursor.row].number : nil }

  private static func title(_ place: Workspace?, library: Library) -> VisibleText {
    guard let place, let subject = place.main.subject else { return "the start" }
    let title = VisibleText(library.title(of: subject))
    return switch place.focus {
    case .list(let index): place.lists[index].current.title + ": " + title
    case .main where place.main.view == .article: "Article, with " + title + " lit"
    case .main: title
    }
  }

  /// The line of a row.
  func line(_ row: Row) -> StyledLine {
    let indent = VisibleText(String(repeating: "  ", count: min(row.depth, 20)))
    var line = StyledLine(row.isCurrent ? "● " : "○ ", .counter)
    line.append(indent, .text)
    if row.depth > 0 { line.append(row.startsBranch ? "↳ " : "  ", .dim) }
    line.append(row.title, row.isCurrent ? .strong : .text)
    return line
  }
}
