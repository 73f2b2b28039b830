import DossierModel
import DossierSearch
import TerminalUI

extension Explorer {
  /// Draws the search: what is typed, the results, why the chosen one is there, and its entry.
  func draw(_ picker: SearchPicker, in body: Rect, on screen: inout Screen) {
    let layout = PickerLayout(body, picker)
    _ = drawBox("Search " + picker.scope.title, in: layout.box, on: &screen)
    drawField(picker.field, in: layout.field, on: &screen)
    draw(picker.remarkLines(width: layout.remarks.width), in: layout.remarks, on: &screen)
    for (offset, row) in picker.cursor.visible.prefix(layout.rows.height).enumerated() {
      let point = Point(x: layout.rows.minX, y: layout.rows.minY + offset)
      let line = line(of: picker.rows[row], in: picker, width: layout.rows.width)
      screen.draw(line, at: point, width: layout.rows.width)
      guard row == picker.cursor.row, picker.chosen != nil else { continue }
      screen.emphasise(
        Rect(x: point.x, y: point.y, width: layout.rows.width, height: 1),
        Role.selectionFocused.style
      )
    }
    let bar = Rect(
      x: layout.box.minX,
      y: layout.rows.minY - 1,
      width: layout.box.width,
      height: layout.rows.height + 2
    )
    screen.drawScrollbar(bar, picker.cursor, isUnicode: isUnicode)
    if let detail = layout.detail { drawDetail(of: picker, in: detail, on: &screen) }
    if let preview = layout.preview { drawPreview(of: picker, in: preview, on: &screen) }
  }

  private func drawField(_ field: TextField, in inside: Rect, on screen: inout Screen) {
    screen.draw("/ ", .prompt, at: inside.origin)
    drawField(
      field,
      at: Point(x: inside.minX + 2, y: inside.minY),
      width: inside.width - 2,
      on: &screen
    )
  }

  /// Draws a text being typed, moved so far that the cursor is in view.
  func drawField(
    _ field: TextField,
    at point: Point,
    width room: Int,
    on screen: inout Screen
  ) {
    let hidden = max(0, field.cursorColumn - room + 1)
    screen.draw(VisibleText(field.text).dropping(width: hidden), .strong, at: point, width: room)
    screen.cursor = Point(x: point.x + field.cursorColumn - hidden, y: point.y)
  }

  /// Draws as many lines as there is room for.
  private func draw(_ lines: [StyledLine], in rect: Rect, on screen: inout Screen) {
    for (offset, line) in lines.prefix(rect.height).enumerated() {
      let isCut = offset == rect.height - 1 && offset < lines.count - 1
      var shown = line.truncated(to: rect.width)
      if isCut {
        shown = shown.truncated(to: rect.width - 2)
        shown.append(" …", .dim)
      }
      screen.draw(shown, at: Point(x: rect.minX, y: rect.minY + offset), width: rect.width)
    }
  }

  /// Draws why the chosen result is there, with all of the sentence that matched.
  private func drawDetail(of picker: SearchPicker, in rect: Rect, on screen: inout Screen) {
    guard let chosen = picker.chosen else { return }
    if rect.height > 2 {
      let line = String(repeating: borders.horizontal.string, count: rect.width)
      screen.draw(VisibleText(line), .border, at: Point(x: rect.minX, y: rect.minY - 1))
    }
    let lines = reason(for: picker.hits[chosen], isMiss: picker.miss != nil)
    draw(lines.wrapped(to: rect.width), in: rect, on: &screen)
  }

  /// Draws what the chosen result leads to, with what was found in view.
  private func drawPreview(of picker: SearchPicker, in rect: Rect, on screen: inout Screen) {
    screen.fill(rect, Role.text.style)
    screen.drawBorder(rect, borders, Role.border.style)
    guard let result = picker.selection else { return }
    let inside = rect.inset(x: 2, y: 1)
    let shown = preview(of: result.destination, in: inside.size)
    let found = result.passage.flatMap(shown.line) ?? 0
    let top = max(0, min(found - inside.height / 3, shown.lines.count - inside.height))
    for (offset, line) in shown.lines.dropFirst(top).prefix(inside.height).enumerated() {
      screen.draw(
        line,
        at: Point(x: inside.minX, y: inside.minY + offset),
        width: inside.width
      )
    }
  }

  private func preview(of destination: Destination, in size: Size) -> Content {
    switch destination {
    case .entry(let position):
      MainView.entry.content(library, subject: position, width: size.width)
    case .paragraph(let number):
      preview(of: .text(library.place(ofParagraph: number)), in: size)
    case .text(let place):
      ArticleView(library: library, width: size.width)
        .content(from: place.paragraph, rows: size.height)
    }
  }
}
