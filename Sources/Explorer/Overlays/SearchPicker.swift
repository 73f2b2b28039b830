import DossierModel
import DossierSearch
import TerminalUI

/// The search over the whole dossier: what is typed, and the results as it is typed.
struct SearchPicker: Sendable {
  /// The most results that are listed, of all kinds and of each.
  static let limit = 200
  static let groupLimit = 40

  /// A line of the list.
  enum Row: Hashable, Sendable {
    /// The heading of a group.
    case group(SearchGroup)
    /// The heading of the nearest names.
    case nearest
    /// One of the results, or where there is none of the nearest names.
    case hit(Int)
  }

  /// Nil before anything is indexed.
  private var session: SearchSession?
  /// How much of the dossier is indexed, in hundredths; nil once all of it is.
  private(set) var percent: Int?
  private(set) var field = TextField()
  private(set) var results = SearchResults.none
  /// What there is to say where nothing was found.
  private(set) var miss: SearchMiss?
  private(set) var arrangement = SearchArrangement.ranked
  private(set) var rows: [Row] = []
  private let scopes: [ScopeChoice]
  private var scopeIndex = 0
  private var recall: QueryRecall
  var cursor = ListCursor()

  init(_ index: GrowingIndex, scopes: [ScopeChoice], queries: QueryHistory) {
    self.scopes = scopes
    recall = QueryRecall(queries)
    take(index)
  }

  /// Searches a larger part of the dossier; what the reader chose stays chosen.
  mutating func take(_ index: GrowingIndex) {
    show(progressOf: index)
    let target = chosen.flatMap { $0 == 0 ? nil : hits[$0].target }
    session = index.index.map { SearchSession(index: $0) }
    search()
    choose(target)
  }

  /// Tells how far the index has come.
  mutating func show(progressOf index: GrowingIndex) {
    percent = index.isComplete ? nil : Int(index.fraction * 100)
  }

  /// Where it looks.
  var scope: ScopeChoice { scopes[scopeIndex] }
  var canChangeScope: Bool { scopes.count > 1 }
  var hasOlderQuery: Bool { recall.hasOlder }
  var hasNewerQuery: Bool { recall.hasNewer }

  /// The results, or the nearest names where there is none.
  var hits: [SearchHit] { miss?.nearest ?? results.hits }

  /// The number of the chosen hit.
  var chosen: Int? {
    guard rows.indices.contains(cursor.row), case .hit(let hit) = rows[cursor.row] else {
      return nil
    }
    return hit
  }

  /// What the chosen result leads to.
  var selection: ResultWalk.Result? { chosen.map { ResultWalk.Result(hits[$0]) } }

  /// The results as a walk from the chosen one on, in the order in which they are listed.
  var walk: ResultWalk { ResultWalk(hits.map(ResultWalk.Result.init), at: chosen ?? 0) }

  /// Edits what is typed; false where the key is no editing key.
  mutating func edit(_ press: KeyPress) -> Bool {
    guard field.handle(press) else { return false }
    recall.edit()
    search()
    return true
  }

  mutating func insert(_ text: String) {
    field.insert(text)
    recall.edit()
    search()
  }

  /// Looks for an older query (-1) or a newer one (1).
  mutating func recall(by step: Int) {
    field = TextField(recall.step(by: step, from: field.text))
    search()
  }

  /// Looks in the next scope.
  mutating func changeScope() {
    scopeIndex = (scopeIndex + 1) % scopes.count
    search()
  }

  /// Groups the results by kind, or ranks them; the chosen one stays chosen.
  mutating func rearrange() {
    let target = chosen.map { hits[$0].target }
    arrangement = arrangement == .ranked ? .grouped : .ranked
    search()
    choose(target)
  }

  /// Moves to another hit; headings are passed over.
  mutating func move(_ command: MoveCommand) {
    let before = cursor.row
    cursor.move(command)
    skipHeading(upwards: cursor.row < before)
  }

  mutating func fit(in body: Rect) {
    let layout = PickerLayout(body, self)
    cursor.resize(count: rows.count, height: layout.rows.height)
    showHeading()
  }

  private mutating func search() {
    let query = Query(parsing: field.text)
    let scope = scope.scope
    results =
      session?.results(
        for: query,
        within: scope,
        arrangement: arrangement,
        limit: arrangement == .ranked ? SearchPicker.limit : SearchPicker.groupLimit
      ) ?? .none
    // What is not found yet may be found when all is indexed.
    let isMiss =
      percent == nil && results.total == 0 && !query.isEmpty && results.faults.isEmpty
    miss = isMiss ? session?.miss(for: query, within: scope) : nil
    rows = hits.indices.map(Row.hit)
    if !results.groups.isEmpty {
      rows = results.groups.flatMap { [Row.group($0)] + $0.hits.map(Row.hit) }
    } else if isMiss, !rows.isEmpty {
      rows.insert(.nearest, at: 0)
    }
    cursor = ListCursor(count: rows.count, height: cursor.height)
    skipHeading(upwards: false)
  }

  private mutating func choose(_ target: SearchTarget?) {
    guard let target, let hit = hits.firstIndex(where: { $0.target == target }),
      let row = rows.firstIndex(of: .hit(hit))
    else { return }
    cursor.select(row)
    showHeading()
  }

  private mutating func skipHeading(upwards: Bool) {
    if isHeading(cursor.row) { cursor.move(by: upwards && cursor.row > 0 ? -1 : 1) }
    showHeading()
  }

  /// The first result of a group is shown with its heading where there is room.
  private mutating func showHeading() {
    let row = cursor.row
    guard row == cursor.top, isHeading(row - 1), cursor.height > 1 else { return }
    cursor.reveal(atTop: row - 1)
    cursor.select(row)
  }

  private func isHeading(_ row: Int) -> Bool {
    guard rows.indices.contains(row) else { return false }
    return switch rows[row] {
    case .group, .nearest: true
    case .hit: false
    }
  }
}

extension Destination {
  init(_ target: SearchTarget) {
    switch target {
    case .entry(let position): self = .entry(position)
    case .paragraph(let number): self = .paragraph(number)
    }
  }
}
