extension Screen {
  /// Draws a line, cut off at a width.
  ///
  /// - Parameters:
  ///   - line: What to draw.
  ///   - point: Where it starts.
  ///   - limit: How many cells it may take; to the screen's edge by default.
  public mutating func draw(_ line: StyledLine, at point: Point, width limit: Int? = nil) {
    var x = point.x
    let end = min(size.width, limit.map { point.x + $0 } ?? size.width)
    for run in line.runs {
      guard x < end else { return }
      x = draw(run.text, role: run.role, emphasis: run.emphasis, x: x, y: point.y, end: end)
    }
  }

  /// Draws text in one role, cut off at a width.
  public mutating func draw(
    _ text: VisibleText,
    _ role: StyleRole,
    emphasis: StyleRole? = nil,
    at point: Point,
    width limit: Int? = nil
  ) {
    let end = min(size.width, limit.map { point.x + $0 } ?? size.width)
    _ = draw(text, role: role, emphasis: emphasis, x: point.x, y: point.y, end: end)
  }

  private mutating func draw(
    _ text: VisibleText,
    role: StyleRole,
    emphasis: StyleRole?,
    x start: Int,
    y: Int,
    end: Int
  ) -> Int {
    guard rows.indices.contains(y) else { return start + text.width }
    return rows[y].draw(text, role: role, emphasis: emphasis, from: start, to: end)
  }

  /// Fills a rectangle with spaces of a role.
  public mutating func fill(_ rect: Rect, _ role: StyleRole, emphasis: StyleRole? = nil) {
    fill(rect, with: " ", role, emphasis: emphasis)
  }

  /// Fills a rectangle with a character of one cell.
  mutating func fill(
    _ rect: Rect,
    with text: VisibleText,
    _ role: StyleRole,
    emphasis: StyleRole? = nil
  ) {
    guard text.width == 1, let base = text.string.unicodeScalars.first else { return }
    let cell = Cell(base, role: role, emphasis: emphasis)
    let columns = max(0, rect.minX)..<max(0, rect.minX, min(size.width, rect.maxX))
    for y in max(0, rect.minY)..<max(0, rect.minY, min(size.height, rect.maxY)) {
      rows[y].fill(columns, with: cell)
    }
  }

  /// Lays an emphasis over what a rectangle shows.
  public mutating func emphasise(_ rect: Rect, _ emphasis: StyleRole) {
    for y in max(0, rect.minY)..<max(0, rect.minY, min(size.height, rect.maxY)) {
      for x in max(0, rect.minX)..<max(0, rect.minX, min(size.width, rect.maxX)) {
        rows[y].cells[x].emphasis = emphasis
      }
    }
  }
}
