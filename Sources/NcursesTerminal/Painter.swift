import CNcursesw
import TerminalUI

/// Sends screens to the terminal through curses: the changed columns of each row.
///
/// Curses finds the single cells that differ. Rows with wide characters are passed in full, because
/// curses shifts the rest of a row if half of a wide character is overwritten.
struct Painter {
  private let isUnicode: Bool
  private let marksPerCell = Int(ncurses_marks_per_cell())
  private var palette: Palette
  private var shown: Screen?
  private var isCursorShown: Bool?
  private var cells: [cchar_t] = []
  private var knownCharacters = KnownCharacters()

  init(traits: TerminalTraits) {
    isUnicode = traits.isUnicode
    palette = Palette(depth: traits.colorDepth)
  }

  /// Shows a screen on a terminal of a size.
  mutating func show(_ screen: Screen, theme: Theme, size: Size) {
    let isNewTheme = palette.use(theme)
    let old = isNewTheme || shown?.size != screen.size ? nil : shown
    if old == nil { ncurses_erase() }
    for y in 0..<min(screen.size.height, size.height) {
      let row = screen.rows[y]
      if let changed = row.columns(changedFrom: old?.rows[y]) { paint(row, changed, y: y) }
    }
    place(screen.cursor)
    ncurses_refresh()
    shown = screen
  }

  /// Forgets what the terminal shows.
  mutating func invalidate() {
    shown = nil
    isCursorShown = nil
    ncurses_redraw_whole()
  }

  private mutating func place(_ cursor: Point?) {
    if isCursorShown != (cursor != nil) {
      isCursorShown = cursor != nil
      ncurses_show_cursor(cursor == nil ? 0 : 1)
    }
    if let cursor { ncurses_move(Int32(cursor.y), Int32(cursor.x)) }
  }

  private mutating func paint(_ row: Screen.Row, _ columns: Range<Int>, y: Int) {
    cells.removeAll(keepingCapacity: true)
    // Looking up marks for every column would take longer than everything else.
    var marked = row.marks.isEmpty ? [] : row.marks.keys.sorted()[...]
    var x = columns.lowerBound
    var last = Palette.Look()
    let all = row.cells.span
    while x < columns.upperBound {
      let cell = all[x]
      var look = palette.look(cell.role, cell.emphasis)
      // A space takes the foreground of the cell before it: an invisible change would cost bytes.
      if cell.base == " ", let background = look.background, background == last.background {
        look = last
      }
      last = look
      var painted = look.cell
      let code = wchar_t(bitPattern: cell.base.value)
      let isKnown = cell.base.isASCII || isUnicode && knownCharacters.contains(cell)
      if isKnown {
        unsafe ncurses_set_character(&painted, 0, code)
        if x == marked.first, let marks = row.marks[x], isUnicode { add(marks, to: &painted) }
        cells.append(painted)
      } else {
        let substitute = wchar_t(bitPattern: ASCIIForm.of(cell.base).value)
        unsafe ncurses_set_character(&painted, 0, substitute)
        for _ in 0..<max(1, cell.width) { cells.append(painted) }
      }
      if x == marked.first { marked.removeFirst() }
      x += max(1, Int(cell.width))
    }
    unsafe ncurses_put(Int32(y), Int32(columns.lowerBound), &cells, Int32(cells.count))
  }

  private func add(_ marks: [Unicode.Scalar], to cell: inout cchar_t) {
    var index: Int32 = 1
    for mark in marks.prefix(marksPerCell) {
      let code = wchar_t(bitPattern: mark.value)
      guard ncurses_cell_width(code) == 0 else { continue }
      unsafe ncurses_set_character(&cell, index, code)
      index += 1
    }
  }
}

extension Screen.Row {
  /// The columns to paint over an earlier row; `nil` if nothing changed.
  fileprivate func columns(changedFrom old: Screen.Row?) -> Range<Int>? {
    guard let old, old.cells.count == cells.count else { return cells.indices }
    let (now, before) = (cells.span, old.cells.span)
    var first: Int?
    var end = 0
    var isNarrow = marks.isEmpty && old.marks.isEmpty
    for x in now.indices {
      isNarrow = isNarrow && now[x].width == 1 && before[x].width == 1
      guard now[x] != before[x] else { continue }
      first = first ?? x
      end = x + 1
    }
    guard var start = first else { return marks == old.marks ? nil : cells.indices }
    guard isNarrow else { return cells.indices }
    // A space has the look of the cell before it.
    while start > 0, now[start].base == " " { start -= 1 }
    return start..<end
  }
}

/// Remembers for which characters the C library, and therefore curses, agrees on the width.
private struct KnownCharacters {
  private var cells: [UInt32: Bool] = [:]
  private var last: (character: UInt32, isKnown: Bool) = (0, false)

  /// Whether the C library gives a character as many cells as the screen does.
  mutating func contains(_ cell: Cell) -> Bool {
    let character = cell.base.value
    // Borders repeat one character many times.
    if character == last.character { return last.isKnown }
    let isKnown =
      cells[character] ?? (ncurses_cell_width(wchar_t(bitPattern: character)) == Int32(cell.width))
    cells[character] = isKnown
    last = (character, isKnown)
    return isKnown
  }
}
