import TerminalUI

/// Lines to read, and the part of them that is in view; there is nothing to choose among them.
struct ScrolledLines: Sendable {
  var lines: [StyledLine] {
    didSet { cursor.resize(count: lines.count, height: cursor.height) }
  }
  private(set) var cursor: ListCursor

  init(_ lines: [StyledLine] = []) {
    self.lines = lines
    cursor = ListCursor(count: lines.count)
  }

  /// Takes on a height.
  mutating func resize(height: Int) {
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
