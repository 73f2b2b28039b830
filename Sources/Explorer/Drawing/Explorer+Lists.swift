import DossierModel
import TerminalUI

extension Explorer {
  /// Draws the list panes that look different now.
  mutating func drawLists(_ layout: Layout) {
    let looks = layout.lists.indices.map { look(of: $0, layout) }
    let changes = drawnLists.change(to: looks, size: size)
    guard !changes.isEmpty else { return }
    // Taken out, because what draws reads the explorer, which would be copied to draw into itself.
    var screen = drawnLists.takeScreen()
    for (index, rows) in changes {
      if let look = looks[index] { drawList(index, look, rows, on: &screen) }
    }
    drawnLists.screen = screen
  }

  private func look(of index: Int, _ layout: Layout) -> DrawnLists.Look? {
    guard let rect = layout.lists[index] else { return nil }
    return DrawnLists.Look(
      pane: workspace.lists[index],
      rect: rect,
      isFocused: workspace.focus == .list(index) && overlays.isEmpty,
      entries: entriesAtCursor,
      isFollowing: workspace.followsArticle && isReadingArticle,
      joinsAbove: layout.lists.prefix(index).contains { $0 != nil },
      joinsBelow: layout.lists.dropFirst(index + 1).contains { $0 != nil }
    )
  }

  private func drawList(
    _ index: Int,
    _ look: DrawnLists.Look,
    _ rows: DrawnLists.Rows,
    on screen: inout Screen
  ) {
    let list = look.pane.current
    let rect = look.rect
    let isFocused = look.isFocused
    let shown = ShownRows(list, look.entries, isFollowing: look.isFollowing, in: library)
    frame(look, number: index, shown.spoken).draw(rect, on: &screen)
    guard rect.height > 2 else { return }
    let inside = rect.inset(x: 1, y: 1)
    if shown.rows.isEmpty {
      return drawEmpty(list, isFollowing: look.isFollowing, in: inside, on: &screen)
    }
    let filter = NameFilter(list.filter)
    for (offset, row) in shown.cursor.visible.enumerated() where rows.contains(shown.rows[row]) {
      let y = inside.minY + offset
      let isSelected = shown.rows[row] == list.selection
      if rows != .all {
        screen.fill(Rect(x: inside.minX, y: y, width: inside.width, height: 1), Role.text.style)
      }
      var line = rowLine(shown.rows[row], isSelected: isSelected, shown.spoken)
      if !list.filter.isEmpty, let name = filter.otherName(of: library.entry(shown.rows[row])) {
        line.append("  " + VisibleText(name), .dim)
      }
      screen.draw(line.truncated(to: inside.width), at: Point(x: inside.minX, y: y))
      guard isSelected else { continue }
      let emphasis: Role = isFocused ? .selectionFocused : .selection
      screen.emphasise(
        Rect(x: inside.minX, y: y, width: inside.width, height: 1),
        emphasis.style
      )
      if isFocused { screen.cursor = Point(x: inside.minX, y: y) }
    }
    screen.drawScrollbar(rect, shown.cursor, isUnicode: isUnicode)
  }

  private func frame(
    _ look: DrawnLists.Look,
    number: Int,
    _ spoken: SortedPositions
  ) -> PaneFrame {
    let pane = look.pane
    let list = pane.current
    let place = list.rows.isEmpty ? 0 : list.cursor.row + 1
    var tabs = pane.tabs.map(\.title)
    var counter = "\(place) of \(list.rows.count)"
    var short = "\(place)/\(list.rows.count)"
    var currentTab = pane.currentIndex
    if !list.filter.isEmpty {
      // A narrowed list says by what; its siblings come back with the whole list.
      tabs = [list.title + " & " + VisibleText(list.filter)]
      currentTab = 0
      counter += " (\(list.total))"
    }
    let count = spoken.positions.count
    if count > 0 {
      counter = "\(count) in ¶ · " + counter
      short = "\(count)¶ " + short
    }
    return PaneFrame(
      number: number + 1,
      tabs: tabs,
      currentTab: currentTab,
      counter: VisibleText(counter),
      shortCounter: VisibleText(short),
      isFocused: look.isFocused,
      joinsAbove: look.joinsAbove,
      joinsBelow: look.joinsBelow,
      borders: borders
    )
  }

  private func rowLine(
    _ position: Int,
    isSelected: Bool,
    _ spoken: SortedPositions
  ) -> StyledLine {
    let isSpokenOf = spoken.contains(position)
    var line =
      isSpokenOf && !isSelected
      ? StyledLine("¶", .citation) : StyledLine(isSelected ? "▸" : " ", .text)
    line.append(library.sign(of: position))
    line.append(VisibleText(library.title(of: position)), isSpokenOf ? .strong : .text)
    return line
  }

  private func drawEmpty(
    _ list: ListTab,
    isFollowing: Bool,
    in inside: Rect,
    on screen: inout Screen
  ) {
    let text: VisibleText =
      isFollowing
      ? "none in this paragraph"
      : list.filter.isEmpty ? "nothing here" : "no name has this in it; Esc clears"
    screen.draw(
      text.truncated(to: inside.width - 1),
      .dim,
      at: Point(x: inside.minX + 1, y: inside.minY)
    )
  }
}
