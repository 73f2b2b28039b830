import DossierModel
import TerminalUI

/// Draws a list pane; everything that it shows depends on this value and the library.
struct ListDrawing: Equatable, Sendable {
  /// The place of the pane among the list panes.
  let index: Int
  let pane: ListPane
  let rect: Rect
  let isFocused: Bool
  /// The entries that the text at the cursor mentions.
  let mentioned: SortedPositions
  /// Whether nothing else is shown.
  let isNarrowed: Bool
  /// Whether the pane's top edge continues the border of the one above.
  let joinsAbove: Bool
  /// Whether the pane's bottom edge is the top edge of the one below.
  let joinsBelow: Bool

  /// Draws the pane.
  func draw(_ library: Library, on canvas: inout Canvas) {
    let list = pane.current
    let shown = ShownRows(list, mentioned, isNarrowed: isNarrowed, in: library)
    frame(shown.mentioned).draw(rect, .list(index), on: &canvas)
    guard rect.height > 2 else { return }
    let inside = rect.inset(x: 1, y: 1)
    if shown.rows.isEmpty { return drawEmpty(list, in: inside, on: &canvas.screen) }
    let filter = NameFilter(list.filter)
    for (offset, row) in shown.cursor.visible.enumerated() {
      let y = inside.minY + offset
      let area = Rect(x: inside.minX, y: y, width: inside.width, height: 1)
      let position = shown.rows[row]
      let isSelected = position == list.selection
      var line = line(of: position, isSelected: isSelected, shown.mentioned, library)
      if !list.filter.isEmpty, let name = filter.otherName(of: library.entry(position)) {
        line.append("  " + VisibleText(startOf: name, limit: inside.width), .dim)
      }
      canvas.screen.draw(line.truncated(to: inside.width), at: area.origin)
      canvas.regions.add(area, .row(list: index, entry: position))
      guard isSelected else { continue }
      let emphasis: Role = isFocused ? .selectionFocused : .selection
      canvas.screen.emphasise(area, emphasis.style)
      if isFocused { canvas.screen.cursor = area.origin }
    }
    canvas.drawScrollbar(rect, shown.cursor, .scrollbar(.list(index)))
  }

  private func frame(_ mentioned: SortedPositions) -> PaneFrame {
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
    let count = mentioned.positions.count
    if count > 0 {
      counter = "\(count) in ¶ · " + counter
      short = "\(count)¶ " + short
    }
    return PaneFrame(
      number: index + 1,
      tabs: tabs,
      currentTab: currentTab,
      counter: VisibleText(counter),
      shortCounter: VisibleText(short),
      isFocused: isFocused,
      joinsAbove: joinsAbove,
      joinsBelow: joinsBelow
    )
  }

  private func line(
    of position: Int,
    isSelected: Bool,
    _ mentioned: SortedPositions,
    _ library: Library
  ) -> StyledLine {
    let isMentioned = mentioned.contains(position)
    var line =
      isMentioned && !isSelected
      ? StyledLine("¶", .citation) : StyledLine(isSelected ? "▸" : " ", .text)
    line.append(library.sign(of: position))
    line.append(library.title(of: position), isMentioned ? .strong : .text)
    return line
  }

  private func drawEmpty(_ list: ListTab, in inside: Rect, on screen: inout Screen) {
    let text: VisibleText =
      isNarrowed
      ? "none in this paragraph"
      : list.filter.isEmpty ? "nothing here" : "no name has this in it; Esc clears"
    screen.draw(
      text.truncated(to: inside.width - 1),
      .dim,
      at: Point(x: inside.minX + 1, y: inside.minY)
    )
  }
}
