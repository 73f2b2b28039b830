import TerminalUI

extension Picker {
  func draw(in body: Rect, _ library: Library, on canvas: inout Canvas) {
    switch Source.shape {
    case .fitted: drawFitted(in: body, library, on: &canvas)
    case .full: drawFull(in: body, library, on: &canvas)
    }
  }

  private func drawFitted(in body: Rect, _ library: Library, on canvas: inout Canvas) {
    let lines = source.rows.map { source.line(of: $0, width: body.width, library) }
    let inside = canvas.drawFittedBox(source.title, lines, cursor, in: body)
    for (offset, row) in cursor.visible.enumerated() {
      let y = inside.minY + offset
      mark(row, Rect(x: inside.minX, y: y, width: inside.width, height: 1), on: &canvas)
    }
  }

  /// Notes where a row is, and puts the cursor on it if it is chosen.
  private func mark(_ row: Int, _ area: Rect, on canvas: inout Canvas) {
    guard source.id(of: source.rows[row]) != nil else { return }
    canvas.regions.add(area, .overlayRow(row))
    guard row == cursor.row else { return }
    canvas.screen.emphasise(area, Role.selectionFocused.style)
    canvas.screen.cursor = area.origin
  }

  private func drawFull(in body: Rect, _ library: Library, on canvas: inout Canvas) {
    let layout = PickerLayout(body, self)
    canvas.drawBox(source.title, layout.box)
    for (offset, row) in cursor.visible.prefix(layout.rows.height).enumerated() {
      let y = layout.rows.minY + offset
      let area = Rect(x: layout.rows.minX, y: y, width: layout.rows.width, height: 1)
      let line = source.line(of: source.rows[row], width: area.width, library)
      canvas.screen.draw(line.truncated(to: area.width), at: area.origin)
      mark(row, area, on: &canvas)
    }
    let track = Rect(
      x: layout.box.minX,
      y: layout.rows.minY - 1,
      width: layout.box.width,
      height: layout.rows.height + 2
    )
    canvas.drawScrollbar(track, cursor, .overlayScrollbar)
    if let remarks = layout.remarks {
      canvas.draw(source.remarks(width: remarks.width), in: remarks)
    }
    drawDetail(layout, library, on: &canvas)
    if let preview = layout.preview { drawPreview(in: preview, library, on: &canvas) }
    if let field = layout.field {
      canvas.screen.draw("/ ", .prompt, at: field.origin)
      canvas.drawField(
        self.field,
        at: Point(x: field.minX + 2, y: field.minY),
        width: field.width - 2
      )
    }
  }

  private func drawDetail(
    _ layout: PickerLayout,
    _ library: Library,
    on canvas: inout Canvas
  ) {
    guard let rect = layout.detail, let selection else { return }
    if layout.hasRule { canvas.screen.drawRule(rect, y: rect.minY - 1, Role.border.style) }
    canvas.draw(source.detail(of: selection, width: rect.width, library), in: rect)
  }

  private func drawPreview(in rect: Rect, _ library: Library, on canvas: inout Canvas) {
    canvas.screen.fill(rect, Role.text.style)
    canvas.screen.drawBorder(rect, Role.border.style)
    canvas.regions.add(rect, .overlayPreview)
    let inside = rect.inset(x: 2, y: 1)
    guard let selection,
      let (content, line) = source.preview(of: selection, in: inside.size, library)
    else { return }
    let top = max(0, min(line - inside.height / 3, content.lines.count - inside.height))
    for (offset, line) in content.lines.dropFirst(top).prefix(inside.height).enumerated() {
      canvas.screen.draw(
        line,
        at: Point(x: inside.minX, y: inside.minY + offset),
        width: inside.width
      )
    }
  }
}

extension Canvas {
  /// Draws as many lines as there is room for, and that there are more.
  fileprivate mutating func draw(_ lines: [StyledLine], in rect: Rect) {
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
}
