import TerminalUI

/// The line in which a reader narrows the focused list.
struct NarrowPrompt: Overlay {
  private var field: TextField

  static let commands: [Command] = [
    Command(
      "list.narrow",
      "narrow this list",
      in: .finding,
      keys: .in(.list, keys: "&"),
      hints: [.in(.list, 80, "narrow")],
      action: { explorer in
        guard let list = explorer.workspace.focusedList else { return }
        explorer.overlays.append(NarrowPrompt(list.filter))
      }
    ),
    Command(
      "list.keep-narrowed",
      "keep the list narrowed",
      in: .finding,
      keys: .in(.narrowing, keys: "<Enter>"),
      hints: [.in(.narrowing, 10, "keep")],
      action: { $0.overlays.removeLast() }
    ),
  ]

  init(_ filter: String) {
    field = TextField(filter)
  }

  var context: KeyContext { .narrowing }

  var prompt: Prompt? {
    Prompt(
      label: "narrow this list to names and aliases with: ",
      shortLabel: "& ",
      field: field
    )
  }

  mutating func fit(in body: Rect, _ library: Library) {}
  func draw(in body: Rect, _ library: Library, on canvas: inout Canvas) {}
  mutating func move(_ move: Move) -> Bool { false }
  mutating func typeKey(_ press: KeyPress) -> Bool { field.handle(press) }

  mutating func insert(_ text: String) -> Bool {
    field.insert(text)
    return true
  }

  func typed(in explorer: inout Explorer) { narrow(to: field.text, in: &explorer) }
  func closed(in explorer: inout Explorer) { narrow(to: "", in: &explorer) }
  var obstacleToOpening: VisibleText? { "Enter keeps the list narrowed" }

  /// Narrows the focused list to the entries whose names contain a text.
  private func narrow(to filter: String, in explorer: inout Explorer) {
    guard case .list(let index) = explorer.workspace.focus else { return }
    let kind = explorer.workspace.lists[index].current.kind
    let rows = NameFilter(filter).rows(of: kind, in: explorer.library)
    explorer.workspace.lists[index].current.narrow(to: filter, rows: rows)
    explorer.preview()
  }
}
