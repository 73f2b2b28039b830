import TerminalUI

/// Lines to read, and the part of them that is in view; there is nothing to choose among them.
struct ScrolledLines: Sendable {
  private(set) var lines: [StyledLine] = []
  private(set) var cursor = ListCursor()
  private var width: Int?

  /// Takes on a size; the lines are made anew for another width.
  mutating func fit(width: Int, height: Int, lines make: (Int) -> [StyledLine]) {
    if width != self.width {
      self.width = width
      lines = make(width)
    }
    cursor.resize(count: lines.count, height: height)
  }

  /// Scrolls by lines where a list would move its selection.
  mutating func move(_ command: MoveCommand) {
    switch command {
    case .down: cursor.scroll(by: 1)
    case .up: cursor.scroll(by: -1)
    case .first: cursor.reveal(atTop: 0)
    case .last: cursor.reveal(atTop: cursor.count)
    case .halfPageDown, .halfPageUp, .pageDown, .pageUp: cursor.move(command)
    }
  }
}
