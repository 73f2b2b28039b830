import TerminalUI

extension Explorer {
  /// Draws what lies over the panes.
  func draw(_ overlay: Overlay, _ layout: Layout, on screen: inout Screen) {
    let body = layout.body
    switch overlay {
    case .search(let picker): draw(picker, in: body, on: &screen)
    case .help(let help): draw("Keys that work here", help.text, in: body, on: &screen)
    case .about(let about): draw("About this dossier", about.text, in: body, on: &screen)
    case .history(let list):
      draw("History", list.rows.map(list.line), list.cursor, in: body, on: &screen)
    case .paragraph(let list):
      let lines = list.rows.map { list.line($0, width: body.width) }
      draw(list.title, lines, list.cursor, in: body, on: &screen)
    case .problems(let list): draw(list, in: body, on: &screen)
    case .narrow: break
    }
  }

  /// Clears and frames a box, in the middle of the body or as large as it; returns it.
  func drawBox(
    _ title: VisibleText,
    in body: Rect,
    width: Int = .max,
    height: Int = .max,
    on screen: inout Screen
  ) -> Rect {
    let box = Rect(
      x: body.minX + (body.width - min(width, body.width)) / 2,
      y: body.minY + (body.height - min(height, body.height)) / 2,
      width: min(width, body.width),
      height: min(height, body.height)
    )
    screen.fill(box, Role.text.style)
    screen.drawBorder(box, borders, Role.borderFocused.style)
    let room = box.width - 2
    screen.draw(
      (" " + title + " ").truncated(to: room),
      .tabFocused,
      at: Point(x: box.minX + 1, y: box.minY)
    )
    return box
  }

  private func draw(
    _ title: VisibleText,
    _ text: ScrolledLines,
    in body: Rect,
    on screen: inout Screen
  ) {
    screen.cursor = drawBox(title, of: text.lines, text.cursor, in: body, on: &screen).origin
  }

  /// Draws a list with a chosen row.
  private func draw(
    _ title: VisibleText,
    _ lines: [StyledLine],
    _ cursor: ListCursor,
    in body: Rect,
    on screen: inout Screen
  ) {
    let inside = drawBox(title, of: lines, cursor, in: body, on: &screen)
    guard !lines.isEmpty else { return }
    let y = inside.minY + cursor.row - cursor.top
    screen.emphasise(
      Rect(x: inside.minX, y: y, width: inside.width, height: 1),
      Role.selectionFocused.style
    )
    screen.cursor = Point(x: inside.minX, y: y)
  }

  /// Draws a box as large as its lines, with those in view; returns its inside.
  private func drawBox(
    _ title: VisibleText,
    of lines: [StyledLine],
    _ cursor: ListCursor,
    in body: Rect,
    on screen: inout Screen
  ) -> Rect {
    let widest = lines.map(\.width).max() ?? 0
    let box = drawBox(
      title,
      in: body,
      width: max(40, widest + 6),
      height: lines.count + 2,
      on: &screen
    )
    let inside = box.inset(x: 2, y: 1)
    for (offset, row) in cursor.visible.enumerated() {
      screen.draw(
        lines[row].truncated(to: inside.width),
        at: Point(x: inside.minX, y: inside.minY + offset)
      )
    }
    screen.drawScrollbar(box, cursor, isUnicode: isUnicode)
    return inside
  }
}
