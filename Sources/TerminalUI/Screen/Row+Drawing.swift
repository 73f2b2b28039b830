extension Screen.Row {
  /// Draws text from one column up to another, and returns the column after it.
  mutating func draw(
    _ text: VisibleText,
    role: StyleRole,
    emphasis: StyleRole?,
    from start: Int,
    to end: Int
  ) -> Int {
    let blank = Cell(" ", role: role, emphasis: emphasis)
    if drawPlain(text, like: blank, from: start, to: end) { return min(end, start + text.width) }
    var x = start
    var last = -1
    for scalar in text.string.unicodeScalars {
      if scalar.isASCII {
        guard x < end else { return x }
        put(Cell(scalar, role: role, emphasis: emphasis), x: x)
        last = x
        x += 1
        continue
      }
      if CharacterKind(scalar) == .mark {
        if cells.indices.contains(last) { marks[last, default: []].append(scalar) }
        continue
      }
      let width = DisplayWidth.isWide(scalar) ? 2 : 1
      guard x + width <= end else {
        if x < end { put(blank, x: x) }
        return end
      }
      if x + width > 0, x < 0 {
        // Its first half is left of the screen.
        put(blank, x: 0)
        last = -1
      } else {
        put(Cell(scalar, width: UInt8(width), role: role, emphasis: emphasis), x: x)
        if width == 2 { put(Cell(" ", width: 0, role: role, emphasis: emphasis), x: x + 1) }
        last = x
      }
      x += width
    }
    return x
  }

  /// Draws ASCII text over narrow cells; returns false if the text or the cells are anything else.
  ///
  /// Most text is ASCII, and this path need not check the neighbours of every cell.
  private mutating func drawPlain(
    _ text: VisibleText,
    like blank: Cell,
    from start: Int,
    to end: Int
  ) -> Bool {
    guard text.isPlain, marks.isEmpty else { return false }
    let visible = max(0, start)..<max(0, start, min(cells.count, end, start + text.width))
    var cells = self.cells.mutableSpan
    for x in visible where cells[x].width != 1 { return false }
    var cell = blank
    var x = start
    for byte in text.string.utf8 {
      guard x < visible.upperBound else { break }
      cell.base = Unicode.Scalar(byte)
      if x >= 0 { cells[x] = cell }
      x += 1
    }
    return true
  }

  /// Sets all cells of some columns, which must exist.
  mutating func fill(_ columns: Range<Int>, with cell: Cell) {
    guard let first = columns.first, let last = columns.last else { return }
    // A wide character can be cut only at the ends.
    put(cell, x: first)
    put(cell, x: last)
    var cells = self.cells.mutableSpan
    for x in columns { cells[x] = cell }
    if !marks.isEmpty { for x in columns { marks[x] = nil } }
  }

  /// Sets one cell; if it cuts a wide character, the other half becomes a space.
  mutating func put(_ cell: Cell, x: Int) {
    guard x >= 0, x < cells.count else { return }
    let old = cells[x].width
    if old == 0, cell.width != 0, x > 0 { blank(x: x - 1) }
    if old == 2, x + 1 < cells.count { blank(x: x + 1) }
    cells[x] = cell
    if !marks.isEmpty { marks[x] = nil }
  }

  private mutating func blank(x: Int) {
    cells[x].base = " "
    cells[x].width = 1
    marks[x] = nil
  }
}
