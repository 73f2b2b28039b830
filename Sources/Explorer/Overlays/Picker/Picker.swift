import DossierSearch
import TerminalUI

/// A list to pick from: perhaps narrowed by what is typed, with details and a preview of what is chosen.
struct Picker<Source: PickerSource>: Overlay {
  var source: Source
  /// What is typed.
  var field = TextField()
  private(set) var cursor = ListCursor()

  /// Lists all that a source has for an empty text.
  init(_ source: Source) {
    self.source = source
    selectFirst()
  }

  static var commands: [Command] { Source.commands }

  var context: KeyContext { Source.context }
  var needsArticle: Bool { selection.map(source.needsArticle) ?? false }
  var placeToEdit: EditPlace? { selection.flatMap(source.placeToEdit) }

  /// The chosen row; `nil` if there is none but headings.
  var selection: Source.Row? {
    guard source.rows.indices.contains(cursor.row) else { return nil }
    let row = source.rows[cursor.row]
    return source.id(of: row) == nil ? nil : row
  }

  /// Chooses a row, if it is listed.
  mutating func choose(_ id: Source.RowID?) {
    guard let id, let row = source.rows.firstIndex(where: { source.id(of: $0) == id }) else {
      return
    }
    cursor.select(row)
    showHeading()
  }

  /// Chooses the first row of a list that is another.
  mutating func selectFirst() {
    cursor = ListCursor(count: source.rows.count, height: cursor.height)
    skipHeading(upwards: false)
  }

  mutating func fit(in body: Rect, _ library: Library) {
    let rows = PickerLayout(body, self).rows
    cursor.resize(count: source.rows.count, height: rows.height)
    showHeading()
  }

  mutating func move(_ move: Move) -> Bool {
    let before = cursor.row
    cursor.move(move)
    skipHeading(upwards: cursor.row < before)
    return true
  }

  mutating func typeKey(_ press: KeyPress) -> Bool {
    guard hasField, field.handle(press) else { return false }
    filter()
    return true
  }

  mutating func insert(_ text: String) -> Bool {
    guard hasField else { return false }
    field.insert(text)
    filter()
    return true
  }

  mutating func adopt(_ index: GrowingIndex, isLarger: Bool) -> Bool {
    // The best of all rows stays chosen as such, any other as itself.
    let isBest = source.rows.firstIndex { source.id(of: $0) != nil } == cursor.row
    let chosen = isBest ? nil : selection.flatMap(source.id)
    switch source.adopt(index, isLarger: isLarger, text: field.text) {
    case .nothing: return false
    case .remarks: return true
    case .rows:
      selectFirst()
      choose(chosen)
      return true
    }
  }

  /// The row that was chosen stays chosen, or that in its place.
  func reloaded(in explorer: Explorer, _ relocation: Relocation?) -> (any Overlay)? {
    guard let source = source.reloaded(in: explorer, relocation) else { return nil }
    var picker = self
    picker.source = source
    picker.cursor.resize(count: source.rows.count, height: cursor.height)
    picker.skipHeading(upwards: false)
    picker.choose(selection.flatMap(self.source.id).flatMap { source.relocate($0, by: relocation) })
    return picker
  }

  var obstacleToOpening: VisibleText? { source.obstacle(toOpening: selection) }

  func open(in explorer: inout Explorer) {
    if let selection { source.open(selection, of: self, in: &explorer) }
  }

  func closed(in explorer: inout Explorer) { source.closed(self, in: &explorer) }

  private var hasField: Bool {
    if case .full(_, hasField: true, _) = Source.shape { true } else { false }
  }

  private mutating func filter() {
    source.filter(field.text)
    selectFirst()
  }

  private mutating func skipHeading(upwards: Bool) {
    if isHeading(cursor.row) { cursor.move(by: upwards && cursor.row > 0 ? -1 : 1) }
    showHeading()
  }

  /// The first row of a group is shown with its heading if there is room.
  private mutating func showHeading() {
    let row = cursor.row
    guard row == cursor.top, isHeading(row - 1), cursor.height > 1 else { return }
    cursor.reveal(atTop: row - 1)
    cursor.select(row)
  }

  private func isHeading(_ row: Int) -> Bool {
    source.rows.indices.contains(row) && source.id(of: source.rows[row]) == nil
  }
}
