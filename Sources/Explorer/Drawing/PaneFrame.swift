import TerminalUI

/// The border of a pane with its tabs and its counter.
struct PaneFrame {
  var number: Int
  var tabs: [VisibleText]
  var currentTab: Int
  var counter: VisibleText
  /// The counter for little room.
  var shortCounter: VisibleText?
  var isFocused: Bool
  /// Whether the pane's top edge continues the border of the one above.
  var joinsAbove = false
  /// Whether the pane's bottom edge is the top edge of the one below.
  var joinsBelow = false

  /// Draws the frame along the inside of a rectangle.
  func draw(_ rect: Rect, _ pane: Focus, on canvas: inout Canvas) {
    let role: Role = isFocused ? .borderFocused : .border
    canvas.screen.drawBorder(rect, role.style, joinsAbove: joinsAbove, joinsBelow: joinsBelow)
    canvas.regions.add(rect, .pane(pane))
    guard rect.width > 6 else { return }
    var room = rect.width - 2
    let counter = fittingCounter(room: room)
    if !counter.isEmpty {
      let text = " " + counter + " "
      canvas.screen.draw(
        text,
        .counter,
        at: Point(x: rect.maxX - 1 - text.width, y: rect.minY)
      )
      room -= text.width + 1
    }
    canvas.screen.draw(" ", .tab, at: Point(x: rect.minX + 1, y: rect.minY))
    let end = drawTabs(
      at: Point(x: rect.minX + 2, y: rect.minY),
      room: room - 2,
      pane,
      on: &canvas
    )
    canvas.screen.draw(" ", .tab, at: Point(x: end, y: rect.minY))
  }

  /// The counter, short if the tabs would not fit beside it, and nothing if there is no room.
  private func fittingCounter(room: Int) -> VisibleText {
    let tabsWidth = tabs.reduce(1) { $0 + $1.width + 3 }
    if tabsWidth + counter.width + 5 <= room { return counter }
    let short = shortCounter ?? counter
    return short.width + 2 <= room / 2 ? short : .empty
  }

  /// Draws the number and the tabs, and returns the column after them; if they do not fit, those
  /// after the current one go first.
  private func drawTabs(
    at point: Point,
    room: Int,
    _ pane: Focus,
    on canvas: inout Canvas
  ) -> Int {
    var line = StyledLine(VisibleText("\(number) "), isFocused ? .tabFocused : .tab)
    let widths = tabs.map { $0.width + 3 }
    let isWhole = widths.reduce(line.width - 3, +) <= room
    let shown = isWhole ? Array(tabs.indices) : visibleTabs(widths: widths, room: room - line.width)
    for (place, index) in shown.enumerated() {
      if place > 0 { line.append(" │ ", .border) }
      let role: Role = index != currentTab ? .tab : isFocused ? .tabFocused : .tabCurrent
      let width = min(tabs[index].width, room - line.width)
      canvas.regions.add(
        Rect(x: point.x + line.width, y: point.y, width: width, height: 1),
        .tab(pane, index)
      )
      line.append(tabs[index], role)
    }
    if shown.count < tabs.count { line.append(" …", .tab) }
    let fitting = line.truncated(to: room)
    canvas.screen.draw(fitting, at: point)
    return point.x + fitting.width
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
