import TerminalUI

/// The list panes as they were last drawn, so that only what looks different is drawn anew.
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

    /// Whether at most the choice among the rows, and where the keys go, are different.
    func showsSameRows(as other: Look) -> Bool {
      guard entries == other.entries, isFollowing == other.isFollowing else { return false }
      var pane = pane
      pane.current.cursor = other.pane.current.cursor
      return pane == other.pane && self.pane.current.cursor.visible == pane.current.cursor.visible
    }
  }

  /// Which rows of a pane are to be drawn.
  enum Rows: Hashable, Sendable {
    case all
    /// Those of the entry that was chosen and of the one that is now.
    case of([Int])

    /// Whether the row of an entry is one of them.
    func contains(_ position: Int) -> Bool {
      switch self {
      case .all: true
      case .of(let positions): positions.contains(position)
      }
    }
  }

  /// The panes on an otherwise empty screen.
  var screen = Screen(size: Size(width: 0, height: 0), role: Role.text.style)
  private var looks: [Look?] = []

  /// Hands the screen over to be drawn on, leaving none.
  mutating func takeScreen() -> Screen {
    var taken = Screen(size: Size(width: 0, height: 0), role: Role.text.style)
    swap(&taken, &screen)
    return taken
  }

  /// Takes on how panes look now, and makes room for those that look different.
  ///
  /// - Returns: What is to be drawn.
  mutating func change(to new: [Look?], size: Size) -> [(pane: Int, rows: Rows)] {
    let old = looks
    looks = new
    guard screen.size == size, old.map(\.?.area) == new.map(\.?.area) else {
      screen = Screen(size: size, role: Role.text.style)
      return new.indices.map { ($0, .all) }
    }
    var changes: [(pane: Int, rows: Rows)] = []
    for index in new.indices {
      guard let before = old[index], let after = new[index], before != after else { continue }
      if before.isFocused { screen.cursor = nil }
      if after.showsSameRows(as: before) {
        let chosen = [before.pane.current.selection, after.pane.current.selection]
        changes.append((index, .of(chosen.compactMap(\.self))))
      } else {
        screen.fill(after.area, Role.text.style)
        changes.append((index, .all))
      }
    }
    return changes
  }
}
