import TerminalUI

/// The list panes as they were last drawn, so that following links draws none of them anew.
struct DrawnLists: Sendable {
  /// All that a list pane shows depends on.
  struct Look: Hashable, Sendable {
    let pane: ListPane
    let rect: Rect
    let isFocused: Bool
    /// What the paragraph at the cursor speaks of.
    let entries: SortedPositions
    /// Whether nothing else is shown.
    let isFollowing: Bool
    /// Whether the pane's top edge continues the border of the one above.
    let joinsAbove: Bool
  }

  /// The panes on an otherwise empty screen.
  var screen = Screen(size: Size(width: 0, height: 0), role: Role.text.style)
  private var looks: [Look?] = []

  /// Makes room for the panes that are to be drawn: the first that looks different now and those
  /// below, since each shares a border with the one above.
  mutating func change(to looks: [Look?], size: Size) -> Range<Int> {
    defer { self.looks = looks }
    guard screen.size == size, self.looks.map(\.?.rect) == looks.map(\.?.rect) else {
      screen = Screen(size: size, role: Role.text.style)
      return looks.indices
    }
    let first = looks.indices.first { looks[$0] != self.looks[$0] } ?? looks.endIndex
    for look in self.looks[first...] {
      guard let look else { continue }
      screen.fill(look.rect, Role.text.style)
      if look.isFocused { screen.cursor = nil }
    }
    return first..<looks.endIndex
  }
}
