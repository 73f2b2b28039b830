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
    let lit = litRuns(ofLine: row)
    var x = point.x
    for (index, run) in line.runs.enumerated() {
      let isChosen = run.link != nil && run.link == workspace.main.link
      if isChosen || lit.contains(index) {
        let emphasis: Role = !isChosen ? .lit : isFocused ? .linkCurrent : .selection
        let room = min(run.text.width, point.x + width - x)
        screen.emphasise(Rect(x: x, y: point.y, width: room, height: 1), emphasis.style)
      }
      if isChosen && isFocused && screen.cursor == nil { screen.cursor = Point(x: x, y: point.y) }
      x += run.text.width
    }
  }

  /// The runs of a line of the article that speak of the chosen entry, and the sign of a paragraph
  /// that does.
  private func litRuns(ofLine row: Int) -> [Int] {
    guard workspace.main.view == .article, let subject = workspace.main.subject else { return [] }
    if let paragraph = content.paragraph(startingAt: row) {
      return library.entry(subject).paragraphs.contains(paragraph) ? [0] : []
    }
    return content.lines[row].runs.indices.filter { index in
      content.lines[row].runs[index].link.map { content.links[$0].destination } == .entry(subject)
    }
  }

  /// How far into the content the view has come.
  private func position(in main: MainPane) -> VisibleText {
    let cursor = main.cursor
    guard cursor.count > cursor.height else { return "all" }
    if cursor.top == 0 { return "top" }
    let hidden = cursor.count - cursor.height
    return cursor.top >= hidden ? "end" : VisibleText("\(cursor.top * 100 / hidden) %")
  }
}
