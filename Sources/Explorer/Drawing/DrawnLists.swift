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
    /// Whether the pane's bottom edge is the top edge of the one below.
    let joinsBelow: Bool

    /// The part of the screen that nothing else is drawn on.
    var area: Rect {
      var area = rect
      if joinsBelow { area.size.height -= 1 }
      return area
    }
  }

  /// The panes on an otherwise empty screen.
  var screen = Screen(size: Size(width: 0, height: 0), role: Role.text.style)
  private var looks: [Look?] = []

  /// Makes room for the panes that look different now.
  ///
  /// - Returns: Which are to be drawn.
  mutating func change(to looks: [Look?], size: Size) -> [Int] {
    defer { self.looks = looks }
    guard screen.size == size, self.looks.map(\.?.area) == looks.map(\.?.area) else {
      screen = Screen(size: size, role: Role.text.style)
      return Array(looks.indices)
    }
    let changed = looks.indices.filter { looks[$0] != self.looks[$0] }
    for old in changed.compactMap({ self.looks[$0] }) {
      screen.fill(old.area, Role.text.style)
      if old.isFocused { screen.cursor = nil }
    }
    return changed
  }
}
