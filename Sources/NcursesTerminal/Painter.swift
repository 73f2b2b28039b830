import CNcursesw
import TerminalUI

/// Sends screens to the terminal through curses, whole rows at a time and only those that changed.
///
/// Curses finds the cells within a row that differ. It is given whole rows, because it shifts what
/// follows where half of a wide character is overwritten.
struct Painter {
  private let isUnicode: Bool
  private let marksPerCell = Int(ncurses_marks_per_cell())
  private var palette: Palette
  private var shown: Screen?
  private var isCursorShown: Bool?
  private var cells: [cchar_t] = []

  init(traits: TerminalTraits) {
    isUnicode = traits.isUnicode
    palette = Palette(depth: traits.colorDepth)
  }

  /// Shows a screen on a terminal of a size.
  mutating func show(_ screen: Screen, theme: Theme, size: Size) {
    let isNewTheme = palette.use(theme)
    let old = isNewTheme || shown?.size != screen.size ? nil : shown
    if old == nil { ncurses_erase() }
    for y in 0..<min(screen.size.height, size.height) where old?.rows[y] != screen.rows[y] {
      paint(screen.rows[y], y: y, width: size.width)
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

  private mutating func paint(_ row: Screen.Row, y: Int, width: Int) {
    cells.removeAll(keepingCapacity: true)
    // Looking every column up would cost more than all the rest.
    var marked = row.marks.keys.sorted()[...]
    var x = 0
    var last = Palette.Look()
    while x < row.cells.count {
      let cell = row.cells[x]
      var style = palette.look(cell.role, cell.emphasis)
      // A space takes over the text's colour beside it: a change that nobody sees costs bytes.
      if cell.base == " ", let ground = style.ground, ground == last.ground { style = last }
      last = style
      var look = style.cell
      let code = wchar_t(bitPattern: cell.base.value)
      let isKnown = cell.base.isASCII || isUnicode && ncurses_cell_width(code) == cell.width
      if isKnown {
        unsafe ncurses_set_character(&look, 0, code)
        if x == marked.first, let marks = row.marks[x], isUnicode { add(marks, to: &look) }
        cells.append(look)
      } else {
        let stand = wchar_t(bitPattern: ASCIIForm.of(cell.base).value)
        unsafe ncurses_set_character(&look, 0, stand)
        for _ in 0..<max(1, cell.width) { cells.append(look) }
      }
      if x == marked.first { marked.removeFirst() }
      x += max(1, Int(cell.width))
    }
    unsafe ncurses_put_row(Int32(y), &cells, Int32(cells.count))
  }

  private func add(_ marks: [Unicode.Scalar], to look: inout cchar_t) {
    var index: Int32 = 1
    for mark in marks.prefix(marksPerCell) {
      let code = wchar_t(bitPattern: mark.value)
      guard ncurses_cell_width(code) == 0 else { continue }
      unsafe ncurses_set_character(&look, index, code)
      index += 1
    }
  }
}
