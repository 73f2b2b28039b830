import TerminalUI

/// A screen while it is drawn, with what its parts stand for.
struct Canvas: Equatable, Sendable {
  var screen: Screen
  var regions = RegionMap<RegionTarget>()

  init(size: Size) {
    screen = Screen(size: size, role: Role.text.style)
  }

  /// What the terminal's cursor stands on.
  var cursorTarget: RegionTarget? { screen.cursor.flatMap(regions.target) }

  /// Draws lines of content with the cursor and the chosen link.
  ///
  /// - Parameters:
  ///   - content: The lines.
  ///   - reading: Where the reader is in them.
  ///   - pane: The pane, border included.
  ///   - isFocused: Whether the pane is focused.
  ///   - decorate: Draws more on a line, before the chosen link is marked.
  mutating func draw(
    _ content: Content,
    _ reading: Reading,
    in pane: Rect,
    isFocused: Bool,
    decorate: (_ row: Int, _ point: Point, _ width: Int, inout Screen) -> Void = { _, _, _, _ in }
  ) {
    let inside = pane.inset(x: 2, y: 1)
    for (offset, row) in reading.cursor.visible.enumerated() {
      let point = Point(x: inside.minX, y: inside.minY + offset)
      let line = content.lines[row]
      regions.add(
        Rect(x: inside.minX, y: point.y, width: inside.width, height: 1),
        .line(row)
      )
      screen.draw(line, at: point, width: inside.width)
      decorate(row, point, inside.width, &screen)
      drawLinks(of: line, reading.link, at: point, width: inside.width, isFocused: isFocused)
      if isFocused && row == reading.cursor.row {
        screen.draw("▸", .borderFocused, at: Point(x: pane.minX + 1, y: point.y))
        screen.cursor = screen.cursor ?? point
      }
    }
    drawScrollbar(pane, reading.cursor, .scrollbar(.main))
  }

  /// Marks the chosen link, puts the cursor on it, and notes where links are.
  private mutating func drawLinks(
    of line: StyledLine,
    _ chosen: Int?,
    at point: Point,
    width: Int,
    isFocused: Bool
  ) {
    var x = point.x
    for run in line.runs {
      if let link = run.link {
        let room = min(run.text.width, point.x + width - x)
        let rect = Rect(x: x, y: point.y, width: room, height: 1)
        regions.add(rect, .link(link))
        if link == chosen {
          let emphasis: Role = isFocused ? .linkCurrent : .selection
          screen.emphasise(rect, emphasis.style)
          if isFocused && screen.cursor == nil { screen.cursor = rect.origin }
        }
      }
      x += run.text.width
    }
  }

  /// Draws how much of a list is in view into its right border.
  ///
  /// - Parameters:
  ///   - rect: The list with the rows or borders above and below it.
  ///   - cursor: The part in view.
  ///   - target: What the track stands for.
  mutating func drawScrollbar(_ rect: Rect, _ cursor: ListCursor, _ target: RegionTarget) {
    guard cursor.count > cursor.height, rect.height > 2 else { return }
    let track = rect.height - 2
    let length = max(1, track * cursor.height / cursor.count)
    let travel = cursor.count - cursor.height
    let start = (track - length) * cursor.top / max(1, travel)
    for y in start..<(start + length) {
      screen.draw("┃", .scrollbar, at: Point(x: rect.maxX - 1, y: rect.minY + 1 + y))
    }
    regions.add(Rect(x: rect.maxX - 1, y: rect.minY + 1, width: 1, height: track), target)
  }

  /// Draws a text being typed, moved so far that the cursor is in view.
  mutating func drawField(_ field: TextField, at point: Point, width: Int) {
    let hidden = max(0, field.cursorColumn - width + 1)
    screen.draw(VisibleText(field.text).dropping(width: hidden), .strong, at: point, width: width)
    screen.cursor = Point(x: point.x + field.cursorColumn - hidden, y: point.y)
    regions.add(Rect(x: point.x, y: point.y, width: width, height: 1), .overlayField)
  }

  /// Clears and frames a box for an overlay.
  mutating func drawBox(_ title: VisibleText, _ box: Rect) {
    screen.fill(box, Role.text.style)
    screen.drawBorder(box, Role.borderFocused.style)
    regions.add(box, .overlay)
    screen.draw(
      (" " + title + " ").truncated(to: box.width - 2),
      .tabFocused,
      at: Point(x: box.minX + 1, y: box.minY)
    )
  }
}

extension Rect {
  /// A rectangle of at most a size in the middle of this one.
  func centred(width: Int, height: Int) -> Rect {
    let (width, height) = (min(width, self.width), min(height, self.height))
    return Rect(
      x: minX + (self.width - width) / 2,
      y: minY + (self.height - height) / 2,
      width: width,
      height: height
    )
  }
}
