import DossierModel
import TerminalUI

/// One of the lists that share a pane: the entries of one kind, perhaps narrowed.
struct ListTab: Hashable, Sendable {
  let title: VisibleText
  let kind: EntityKind.ID
  /// The positions of the entries shown.
  private(set) var rows: [Int]
  /// How many entries there are without a filter.
  let total: Int
  /// What the reader narrowed the list to; empty if it is whole.
  private(set) var filter = ""
  var cursor: ListCursor
  /// What was chosen before the list was narrowed.
  var anchor: Int?

  init(title: VisibleText, kind: EntityKind.ID, rows: [Int]) {
    self.title = title
    self.kind = kind
    self.rows = rows
    total = rows.count
    cursor = ListCursor(count: rows.count)
  }

  /// The position of the chosen entry; `nil` in an empty list.
  var selection: Int? { rows.indices.contains(cursor.row) ? rows[cursor.row] : nil }

  /// Chooses an entry; `false` if the list does not show it.
  mutating func select(_ position: Int) -> Bool {
    guard let row = rows.firstIndex(of: position) else { return false }
    cursor.select(row)
    return true
  }

  /// Narrows the list to rows that fit a filter.
  ///
  /// What was chosen before stays chosen if the list still has it, and is chosen again when the
  /// whole list comes back and nothing else was.
  mutating func narrow(to filter: String, rows: [Int]) {
    if self.filter.isEmpty { anchor = selection }
    let selected = selection
    self.filter = filter
    self.rows = rows
    cursor.resize(count: rows.count, height: cursor.height)
    if let anchor, select(anchor) { return }
    if let selected, select(selected) { return }
    cursor.select(0)
  }

  /// Shows the whole list again with the row that the narrowed one ended on.
  mutating func widen(to rows: [Int]) {
    anchor = selection ?? anchor
    narrow(to: "", rows: rows)
  }
}
