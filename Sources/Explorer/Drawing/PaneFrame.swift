import TerminalUI

/// The border of a pane with its tabs, its counter and its scrollbar.
struct PaneFrame {
  var number: Int
  var tabs: [VisibleText]
  var currentTab: Int
  var counter: VisibleText
  /// The counter where there is little room.
  var shortCounter: VisibleText?
  var isFocused: Bool
  /// Whether the pane's top edge continues the border of the one above.
  var joinsAbove = false
  /// Whether the pane's bottom edge is the top edge of the one below.
  var joinsBelow = false
  var borders: BorderSet

  /// Draws the frame around a rectangle's inside.
  func draw(_ rect: Rect, on screen: inout Screen) {
    let role: Role = isFocused ? .borderFocused : .border
    screen.drawBorder(
      rect,
      borders,
      role.style,
      joinsAbove: joinsAbove,
      joinsBelow: joinsBelow
    )
    guard rect.width > 6 else { return }
    var room = rect.width - 2
    let counter = fittingCounter(room: room)
    if !counter.isEmpty {
      let text = " " + counter + " "
      screen.draw(text, .counter, at: Point(x: rect.maxX - 1 - text.width, y: rect.minY))
      room -= text.width + 1
    }
    var line = StyledLine(" ", .tab)
    line.append(contentsOf: title(room: room - 2))
    line.append(" ", .tab)
    screen.draw(line, at: Point(x: rect.minX + 1, y: rect.minY), width: room)
  }

  /// The counter, short where the tabs would not fit beside it, and nothing where there is no room.
  private func fittingCounter(room: Int) -> VisibleText {
    let tabsWidth = tabs.reduce(1) { $0 + $1.width + 3 }
    if tabsWidth + counter.width + 5 <= room { return counter }
    let short = shortCounter ?? counter
    return short.width + 2 <= room / 2 ? short : .empty
  }

  /// The number and the tabs; where they do not fit, those after the current one go first.
  private func title(room: Int) -> StyledLine {
    var line = StyledLine(VisibleText("\(number) "), isFocused ? .tabFocused : .tab)
    let widths = tabs.map { $0.width + 3 }
    let isWhole = widths.reduce(line.width - 3, +) <= room
    let shown = isWhole ? Array(tabs.indices) : visibleTabs(widths: widths, room: room - line.width)
    for (place, index) in shown.enumerated() {
      if place > 0 { line.append(VisibleText(" ") + borders.vertical + " ", .border) }
      let role: Role = index != currentTab ? .tab : isFocused ? .tabFocused : .tabCurrent
      line.append(tabs[index], role)
    }
    if shown.count < tabs.count { line.append(" …", .tab) }
    return line.truncated(to: room)
  }

  private func visibleTabs(widths: [Int], room: Int) -> [Int] {
    var shown = [currentTab]
    var used = widths[currentTab]
    for index in tabs.indices where index != currentTab && used + widths[index] <= room {
      shown.append(index)
      used += widths[index]
    }
    return shown.sorted()
  }
}

extension Screen {
  /// Draws how much of a list is in view into its right border.
  mutating func drawScrollbar(_ rect: Rect, _ cursor: ListCursor, isUnicode: Bool) {
    guard cursor.count > cursor.height, rect.height > 2 else { return }
    let track = rect.height - 2
    let length = max(1, track * cursor.height / cursor.count)
    let travel = cursor.count - cursor.height
    let start = (track - length) * cursor.top / max(1, travel)
    for y in start..<(start + length) {
      draw(
        isUnicode ? "┃" : "#",
        .scrollbar,
        at: Point(x: rect.maxX - 1, y: rect.minY + 1 + y)
      )
    }
  }
}
