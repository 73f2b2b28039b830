extension Explorer {
  /// Moves the selection of the top overlay or the focused pane.
  mutating func perform(_ command: MoveCommand) {
    if let top = overlays.indices.last, overlays[top].move(command) { return }
    switch workspace.focus {
    case .list(let index):
      workspace.lists[index].current.cursor.move(command)
      preview()
    case .main:
      workspace.main.cursor.move(command)
      workspace.main.link = content.firstLink(inLine: workspace.main.cursor.row)
    }
  }
}

extension ListCursor {
  /// Moves as a command asks.
  mutating func move(_ command: MoveCommand) {
    switch command {
    case .down: move(by: 1)
    case .up: move(by: -1)
    case .halfPageDown: scroll(by: max(1, height / 2))
    case .halfPageUp: scroll(by: -max(1, height / 2))
    case .pageDown: scroll(by: max(1, height - 1))
    case .pageUp: scroll(by: -max(1, height - 1))
    case .first: select(0)
    case .last: select(count - 1)
    }
  }
}
