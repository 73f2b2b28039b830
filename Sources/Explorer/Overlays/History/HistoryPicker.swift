import DossierModel
import TerminalUI

/// The picker of the places that were visited, as a tree to go to any of them.
typealias HistoryPicker = Picker<HistorySource>

/// The places that were visited, as a tree.
struct HistorySource: PickerSource {
  struct Row: Hashable, Sendable {
    let number: Int
    let depth: Int
    let startsBranch: Bool
    let title: VisibleText
    let isCurrent: Bool
  }

  static let commands: [Command] = [
    Command(
      "history.open",
      "history",
      in: .navigation,
      keys: .in(.workspace, keys: "<C-g>"),
      availability: {
        $0.history.count > 1 ? .available : .unavailable("nothing was visited yet")
      },
      action: { explorer in
        explorer.history.keep(explorer.workspace)
        var picker = Picker(HistorySource(explorer.history, explorer.library))
        picker.choose(explorer.history.current)
        explorer.overlays.append(picker)
      }
    )
  ]

  let title: VisibleText = "History"
  let rows: [Row]

  init(_ history: History<Workspace>, _ library: Library) {
    rows = history.outline.map { line in
      Row(
        number: line.number,
        depth: line.depth,
        startsBranch: line.startsBranch,
        title: history[line.number]?.place.title(in: library) ?? "",
        isCurrent: line.number == history.current
      )
    }
  }

  func id(of row: Row) -> Int? { row.number }

  func line(of row: Row, width: Int, _ library: Library) -> StyledLine {
    let indent = VisibleText(String(repeating: "  ", count: min(row.depth, 20)))
    var line = StyledLine(row.isCurrent ? "● " : "○ ", .counter)
    line.append(indent, .text)
    if row.depth > 0 { line.append(row.startsBranch ? "↳ " : "  ", .dim) }
    line.append(row.title, row.isCurrent ? .strong : .text)
    return line
  }

  func reloaded(in explorer: Explorer, _ relocation: Relocation?) -> HistorySource? {
    HistorySource(explorer.history, explorer.library)
  }

  func obstacle(toOpening row: Row?) -> VisibleText? { nil }

  func open(_ row: Row, of picker: HistoryPicker, in explorer: inout Explorer) {
    explorer.overlays.removeLast()
    explorer.restore { $0.go(to: row.number, leaving: $1) }
  }
}

extension Workspace {
  /// What the history calls the place.
  fileprivate func title(in library: Library) -> VisibleText {
    guard let subject = main.subject else { return "the start" }
    let title = library.title(of: subject)
    return switch focus {
    case .list(let index): lists[index].current.title + ": " + title
    case .main: main.view.title(about: title)
    }
  }
}
