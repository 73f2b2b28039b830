import DossierModel
import TerminalUI

extension Explorer {
  /// Draws the main pane.
  func drawMain(in rect: Rect, on screen: inout Screen) {
    let isFocused = workspace.focus == .main && overlays.isEmpty
    let main = workspace.main
    let frame = PaneFrame(
      number: 0,
      tabs: MainView.allCases.map(\.title),
      currentTab: MainView.allCases.firstIndex(of: main.view) ?? 0,
      counter: position(in: main),
      isFocused: isFocused,
      borders: borders
    )
    frame.draw(rect, on: &screen)
    let inside = rect.inset(x: 2, y: 1)
    for (offset, row) in main.cursor.visible.enumerated() {
      let point = Point(x: inside.minX, y: inside.minY + offset)
      drawLine(row, at: point, width: inside.width, isFocused: isFocused, on: &screen)
      if isFocused && row == main.cursor.row {
        screen.draw("▸", .borderFocused, at: Point(x: rect.minX + 1, y: point.y))
        screen.cursor = screen.cursor ?? point
      }
    }
    screen.drawScrollbar(rect, main.cursor, isUnicode: isUnicode)
    if main.view == .article { drawTicks(in: rect, on: &screen) }
  }

  /// Draws a line of the content; the chosen link stands out, and the cursor stands on it.
  private func drawLine(
    _ row: Int,
    at point: Point,
    width: Int,
    isFocused: Bool,
    on screen: inout Screen
  ) {
    let line = content.lines[row]
    screen.draw(line, at: point, width: width)
    if workspace.main.view == .article { light(row, at: point, width: width, on: &screen) }
    var x = point.x
    for run in line.runs {
      if run.link != nil && run.link == workspace.main.link {
        let emphasis: Role = isFocused ? .linkCurrent : .selection
        let room = min(run.text.width, point.x + width - x)
        screen.emphasise(Rect(x: x, y: point.y, width: room, height: 1), emphasis.style)
        if isFocused && screen.cursor == nil { screen.cursor = Point(x: x, y: point.y) }
      }
      x += run.text.width
    }
  }

  /// How far into the content the view has come.
  private func position(in main: MainPane) -> VisibleText {
    let cursor = main.cursor
    var place: VisibleText = "all"
    if cursor.count > cursor.height {
      let hidden = cursor.count - cursor.height
      place =
        cursor.top == 0
        ? "top" : cursor.top >= hidden ? "end" : VisibleText("\(cursor.top * 100 / hidden) %")
    }
    // The notice at the article's start is seldom in view.
    let isOther = main.view == .article && library.article?.likeness.warning != nil
    return isOther ? "other text · " + place : place
  }
}
