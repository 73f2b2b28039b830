import TerminalUI

/// A step through rows or lines.
enum Move: Hashable, Sendable {
  case down, up, halfPageDown, halfPageUp, pageDown, pageUp, first, last
}

extension Command {
  /// Moves the selection of the top overlay or the focused pane.
  static let moving: [Command] = [
    Command(
      "move.down",
      "next line",
      in: .moving,
      keys: .in(.workspace, .overlay, keys: "j", "<Down>"),
      .in(.picker, .narrowing, keys: "<Down>", "<C-n>", "<C-j>"),
      hints: [.in(.overlay, 40, "down")],
      action: { $0.move(.down) }
    ),
    Command(
      "move.up",
      "previous line",
      in: .moving,
      keys: .in(.workspace, .overlay, keys: "k", "<Up>"),
      .in(.picker, .narrowing, keys: "<Up>", "<C-p>"),
      hints: [.in(.overlay, 50, "up")],
      action: { $0.move(.up) }
    ),
    Command(
      "move.half-page-down",
      "half a page down",
      in: .moving,
      keys: .in(.workspace, .overlay, keys: "<C-d>"),
      action: { $0.move(.halfPageDown) }
    ),
    Command(
      "move.half-page-up",
      "half a page up",
      in: .moving,
      keys: .in(.workspace, .overlay, keys: "<C-u>"),
      action: { $0.move(.halfPageUp) }
    ),
    Command(
      "move.page-down",
      "a page down",
      in: .moving,
      keys: .in(.workspace, .overlay, keys: "<PgDn>", "<C-f>"),
      .in(.main, keys: "<Space>"),
      .in(.picker, .narrowing, keys: "<PgDn>"),
      action: { $0.move(.pageDown) }
    ),
    Command(
      "move.page-up",
      "a page up",
      in: .moving,
      keys: .in(.workspace, .overlay, keys: "<PgUp>", "<C-b>"),
      .in(.main, keys: "b"),
      .in(.picker, .narrowing, keys: "<PgUp>"),
      action: { $0.move(.pageUp) }
    ),
    Command(
      "move.first",
      "to the start",
      in: .moving,
      keys: .in(.workspace, .overlay, keys: "gg", "<Home>"),
      action: { $0.move(.first) }
    ),
    Command(
      "move.last",
      "to the end",
      in: .moving,
      keys: .in(.workspace, .overlay, keys: "G", "<End>"),
      action: { $0.move(.last) }
    ),
  ]
}

extension Explorer {
  /// Moves the selection of the top overlay or the focused pane.
  fileprivate mutating func move(_ move: Move) {
    if let top = overlays.indices.last, overlays[top].move(move) { return }
    switch workspace.focus {
    case .list(let index):
      workspace.lists[index].current.cursor.move(move)
      preview()
    case .main:
      workspace.main.view.move(move, in: scene)
    }
  }
}
