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
    var x = start
    var last = -1
    for scalar in text.string.unicodeScalars {
      if scalar.isASCII {
        guard x < end else { return x }
        put(Cell(scalar, role: role, emphasis: emphasis), x: x, y: y)
        last = x
        x += 1
        continue
      }
      if CharacterKind(scalar) == .mark {
        if rows[y].cells.indices.contains(last) { rows[y].marks[last, default: []].append(scalar) }
        continue
      }
      let width = DisplayWidth.isWide(scalar) ? 2 : 1
      guard x + width <= end else {
        if x < end { put(Cell(" ", role: role, emphasis: emphasis), x: x, y: y) }
        return end
      }
      if x + width > 0, x < 0 {
        // Its first half lies to the left of the screen.
        put(Cell(" ", role: role, emphasis: emphasis), x: 0, y: y)
        last = -1
        x += width
        continue
      }
      put(Cell(scalar, width: UInt8(width), role: role, emphasis: emphasis), x: x, y: y)
      if width == 2 { put(Cell(" ", width: 0, role: role, emphasis: emphasis), x: x + 1, y: y) }
      last = x
      x += width
    }
    return x
  }

  /// Fills a rectangle with spaces of a role.
  public mutating func fill(_ rect: Rect, _ role: StyleRole, emphasis: StyleRole? = nil) {
    for y in max(0, rect.minY)..<max(0, rect.minY, min(size.height, rect.maxY)) {
      for x in max(0, rect.minX)..<max(0, rect.minX, min(size.width, rect.maxX)) {
        put(Cell(" ", role: role, emphasis: emphasis), x: x, y: y)
      }
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

  private mutating func put(_ cell: Cell, x: Int, y: Int) {
    guard x >= 0, x < size.width else { return }
    let old = rows[y].cells[x].width
    if old == 0, cell.width != 0, x > 0 { blank(x: x - 1, y: y) }
    if old == 2, x + 1 < size.width { blank(x: x + 1, y: y) }
    rows[y].cells[x] = cell
    if !rows[y].marks.isEmpty { rows[y].marks[x] = nil }
  }

  private mutating func blank(x: Int, y: Int) {
    rows[y].cells[x].base = " "
    rows[y].cells[x].width = 1
    rows[y].marks[x] = nil
  }
}
