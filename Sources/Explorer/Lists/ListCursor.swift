/// The chosen row of a list and the part of the list that is in view.
///
/// The selection lies inside the list, and in view; an empty list has row 0 and shows nothing.
struct ListCursor: Hashable, Sendable {
  /// How many rows the list has.
  private(set) var count: Int
  /// How many rows fit into view, at least 1.
  private(set) var height: Int
  /// The chosen row.
  private(set) var row = 0
  /// The first row in view.
  private(set) var top = 0

  init(count: Int = 0, height: Int = 1) {
    self.count = max(0, count)
    self.height = max(1, height)
  }

  /// The rows in view.
  var visible: Range<Int> { top..<min(count, top + height) }

  /// Chooses a row, or the nearest one there is.
  mutating func select(_ row: Int) {
    self.row = max(0, min(row, count - 1))
    settle()
  }

  /// Moves the selection by a number of rows.
  mutating func move(by rows: Int) {
    select(row.addingReportingOverflow(rows).partialValue)
  }

  /// Moves view and selection together, as reading by pages does.
  mutating func scroll(by rows: Int) {
    top = max(0, min(top + rows, count - height))
    select(row + rows)
  }

  /// Takes on another number of rows or another height.
  mutating func resize(count: Int, height: Int) {
    self.count = max(0, count)
    self.height = max(1, height)
    select(row)
  }

  /// Puts a row at the top of the view as far as the list allows.
  mutating func reveal(atTop row: Int) {
    top = max(0, min(row, count - height))
    select(row)
  }

  private mutating func settle() {
    if row < top { top = row }
    if row >= top + height { top = row - height + 1 }
    top = max(0, min(top, count - height))
  }
}

extension ListCursor {
  /// Moves as a command asks.
  mutating func move(_ move: Move) {
    switch move {
    case .down: self.move(by: 1)
    case .up: self.move(by: -1)
    case .halfPageDown: scroll(by: max(1, height / 2))
    case .halfPageUp: scroll(by: -max(1, height / 2))
    case .pageDown: scroll(by: max(1, height - 1))
    case .pageUp: scroll(by: -max(1, height - 1))
    case .first: select(0)
    case .last: select(count - 1)
    }
  }
}
