import TerminalUI

extension Explorer {
  /// Draws the problems, and below them the chosen one in full.
  func draw(_ list: ProblemsOverlay, in body: Rect, on screen: inout Screen) {
    let box = drawBox(list.title, in: body, on: &screen)
    let inside = box.inset(x: 2, y: 1)
    for (offset, row) in list.cursor.visible.enumerated() {
      let point = Point(x: inside.minX, y: inside.minY + offset)
      let line = list.line(list.problems[row])
      screen.draw(line.truncated(to: inside.width), at: point, width: inside.width)
      guard row == list.cursor.row else { continue }
      screen.emphasise(
        Rect(x: point.x, y: point.y, width: inside.width, height: 1),
        Role.selectionFocused.style
      )
      screen.cursor = point
    }
    let top = Rect(x: box.minX, y: box.minY, width: box.width, height: list.cursor.height + 2)
    screen.drawScrollbar(top, list.cursor, isUnicode: isUnicode)
    guard let problem = list.selection, list.detailHeight > 0 else { return }
    let y = inside.minY + list.cursor.height
    for x in inside.minX..<inside.maxX {
      screen.draw(borders.horizontal, .border, at: Point(x: x, y: y))
    }
    let details = list.details(of: problem, width: inside.width).prefix(list.detailHeight)
    for (offset, line) in details.enumerated() {
      screen.draw(line, at: Point(x: inside.minX, y: y + 1 + offset), width: inside.width)
    }
  }
}
