import TerminalUI

/// An overlay of lines to read, among which nothing is chosen.
protocol TextOverlay: Overlay {
  var title: VisibleText { get }
  /// The widest line that is easy to read.
  var widest: Int { get }
  var text: ScrolledLines { get set }
  /// The lines for a width.
  func lines(width: Int, _ library: Library) -> [StyledLine]
}

extension TextOverlay {
  mutating func fit(in body: Rect, _ library: Library) {
    let width = max(1, min(widest, body.width - 4))
    var text = text
    text.fit(width: width, height: body.height - 2) { lines(width: $0, library) }
    self.text = text
  }

  mutating func move(_ move: Move) -> Bool {
    text.move(move)
    return true
  }

  /// The lines are made again, and as far down as they were.
  func reloaded(in explorer: Explorer, _ relocation: Relocation?) -> (any Overlay)? {
    var overlay = self
    overlay.text.forgetLines()
    return overlay
  }

  func draw(in body: Rect, _ library: Library, on canvas: inout Canvas) {
    canvas.screen.cursor =
      canvas.drawFittedBox(title, text.lines, text.cursor, in: body).origin
  }
}

/// Lines to read, and the part of them that is in view.
struct ScrolledLines: Sendable {
  private(set) var lines: [StyledLine] = []
  private(set) var cursor = ListCursor()
  private var width: Int?

  /// Adopts a size; another width makes new lines.
  mutating func fit(width: Int, height: Int, lines make: (Int) -> [StyledLine]) {
    if width != self.width {
      self.width = width
      lines = make(width)
    }
    cursor.resize(count: lines.count, height: height)
  }

  /// Makes new lines when a size is adopted next.
  mutating func forgetLines() { width = nil }

  /// Scrolls by lines where a list would move its selection.
  mutating func move(_ move: Move) {
    switch move {
    case .down: cursor.scroll(by: 1)
    case .up: cursor.scroll(by: -1)
    case .first: cursor.reveal(atTop: 0)
    case .last: cursor.reveal(atTop: cursor.count)
    case .halfPageDown, .halfPageUp, .pageDown, .pageUp: cursor.move(move)
    }
  }
}

extension Canvas {
  /// Draws a box in the middle, as large as its lines, with those in view; returns its inside.
  mutating func drawFittedBox(
    _ title: VisibleText,
    _ lines: [StyledLine],
    _ cursor: ListCursor,
    in body: Rect
  ) -> Rect {
    let widest = lines.map(\.width).max() ?? 0
    let box = body.centred(width: max(40, widest + 6), height: lines.count + 2)
    drawBox(title, box)
    let inside = box.inset(x: 2, y: 1)
    for (offset, row) in cursor.visible.enumerated() {
      screen.draw(
        lines[row].truncated(to: inside.width),
        at: Point(x: inside.minX, y: inside.minY + offset)
      )
    }
    drawScrollbar(box, cursor, .overlayScrollbar)
    return inside
  }
}
