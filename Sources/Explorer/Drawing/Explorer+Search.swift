import DossierModel
import DossierSearch
import TerminalUI

extension Explorer {
  /// Draws the search: what is typed, the results, and beside them the chosen entry.
  func draw(_ picker: SearchPicker, in body: Rect, on screen: inout Screen) {
    let hasPreview = body.width >= Layout.wideWidth
    let width = hasPreview ? body.width * 11 / 20 : body.width
    let list = Rect(x: body.minX, y: body.minY, width: width, height: body.height)
    let box = drawBox("Search the dossier", in: list, on: &screen)
    let inside = box.inset(x: 2, y: 1)
    drawField(picker.field, in: inside, on: &screen)
    drawCount(picker, at: Point(x: inside.minX, y: inside.minY + 1), inside.width, on: &screen)
    for (offset, row) in picker.cursor.visible.enumerated() {
      let point = Point(x: inside.minX, y: inside.minY + 2 + offset)
      let line = resultLine(picker.results.hits[row], width: inside.width)
      screen.draw(line, at: point, width: inside.width)
      guard row == picker.cursor.row else { continue }
      screen.emphasise(
        Rect(x: point.x, y: point.y, width: inside.width, height: 1),
        Role.selectionFocused.style
      )
    }
    let rows = Rect(x: box.minX, y: box.minY + 2, width: box.width, height: box.height - 2)
    screen.drawScrollbar(rows, picker.cursor, isUnicode: isUnicode)
    guard hasPreview else { return }
    let rest = Rect(x: width, y: body.minY, width: body.width - width, height: body.height)
    drawPreview(of: picker.selection, in: rest, on: &screen)
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

  /// How much was found, or what is wrong with the query.
  private func drawCount(
    _ picker: SearchPicker,
    at point: Point,
    _ width: Int,
    on screen: inout Screen
  ) {
    if let fault = picker.results.faults.first {
      return screen.draw(
        VisibleText(fault.line).truncated(to: width),
        .messageError,
        at: point,
        width: width
      )
    }
    let text: VisibleText =
      switch picker.results.total {
      case 0 where picker.field.text.isEmpty:
        "names, claims, questions, links, gists; kind: side: by: when: narrow it"
      case 0: "nothing found; try fewer letters, or another spelling"
      case 1: "1 result"
      case let total: VisibleText("\(total) results")
      }
    screen.draw(text.truncated(to: width), .dim, at: point, width: width)
  }

  /// A result: what it is, what matched, and why.
  private func resultLine(_ hit: SearchHit, width: Int) -> StyledLine {
    var line = StyledLine()
    var title = ""
    switch hit.target {
    case .entry(let position):
      let entry = library.entry(position)
      let kind = library.dossier.kind(of: entry)
      title = entry.title
      line.append(
        VisibleText(isUnicode ? kind.symbol : kind.asciiSymbol) + " ",
        Role(kind: entry.kind)
      )
    case .paragraph(let number):
      line.append("¶ ", .citation)
      title = "paragraph \(number)"
    }
    // Where there is no room for it, the reason goes before the name does.
    let why = width >= 60 ? VisibleText(hit.rule.phrase) : .empty
    let room = why.isEmpty ? width : width - why.width - 2
    if hit.text == title {
      line.append(contentsOf: marked(hit, .text))
    } else {
      line.append(VisibleText(title).truncated(to: max(10, room / 2)), .text)
      line.append("  ", .text)
      line.append(contentsOf: marked(hit, .dim))
    }
    line = line.truncated(to: room)
    guard !why.isEmpty else { return line }
    line.append(VisibleText(String(repeating: " ", count: width - why.width - line.width)), .text)
    line.append(why, .dim)
    return line
  }

  /// The text of a result with what matched emphasised.
  private func marked(_ hit: SearchHit, _ role: Role) -> StyledLine {
    var line = StyledLine()
    var end = hit.text.startIndex
    for range in hit.ranges {
      line.append(VisibleText(hit.text[end..<range.lowerBound]), role)
      line.append(StyledRun(VisibleText(hit.text[range]), role, emphasis: .match))
      end = range.upperBound
    }
    line.append(VisibleText(hit.text[end...]), role)
    return line
  }

  private func drawPreview(
    of destination: Destination?,
    in rect: Rect,
    on screen: inout Screen
  ) {
    screen.fill(rect, Role.text.style)
    screen.drawBorder(rect, borders, Role.border.style)
    let inside = rect.inset(x: 2, y: 1)
    let shown: Content
    switch destination {
    case nil: return
    case .entry(let position):
      shown = MainView.entry.content(library, subject: position, width: inside.width)
    case .text(let place):
      shown = ArticleView(library: library, width: inside.width)
        .content(from: place.paragraph, rows: inside.height)
    }
    for (offset, line) in shown.lines.prefix(inside.height).enumerated() {
      screen.draw(
        line,
        at: Point(x: inside.minX, y: inside.minY + offset),
        width: inside.width
      )
    }
  }
}
