import DossierModel
import DossierSearch
import TerminalUI

/// The search over the whole dossier: the results for what is typed.
struct SearchSource: PickerSource {
  /// The most results that are listed, of all kinds and of each.
  static let limit = 200
  static let groupLimit = 40

  /// A line of the list.
  enum Row: Hashable, Sendable {
    /// The heading of a group.
    case group(SearchGroup)
    /// The heading of the nearest names.
    case nearest
    /// One of the results, or of the nearest names if there is none.
    case hit(SearchHit)
  }

  /// `nil` before anything is indexed.
  private var session: SearchSession?
  private var query = ""
  /// How much of the dossier is indexed, in hundredths; `nil` once all of it is.
  private(set) var percent: Int?
  private(set) var results = SearchResults.none
  /// What there is to say if nothing was found.
  private(set) var miss: SearchMiss?
  private(set) var arrangement = SearchArrangement.ranked
  private(set) var rows: [Row] = []
  private var scopes: [ScopeChoice]
  private var scopeIndex = 0
  var recall: QueryRecall

  init(_ index: GrowingIndex, scopes: [ScopeChoice], queries: QueryHistory) {
    self.scopes = scopes
    recall = QueryRecall(queries)
    show(progressOf: index)
    session = index.index.map { SearchSession(index: $0) }
    search()
  }

  static let context = KeyContext.picker
  static let shape = PickerShape.full(
    detail: { height in
      // On a high screen a line separates the reason.
      height >= 12
        ? PickerDetail(height: 3, hasRule: true)
        : PickerDetail(height: height >= 8 ? 2 : 0, hasRule: false)
    },
    hasField: true,
    hasPreview: true
  )

  var title: VisibleText { "Search " + scope.title }

  func id(of row: Row) -> SearchTarget? {
    switch row {
    case .group, .nearest: nil
    case .hit(let hit): hit.target
    }
  }

  /// Where it looks.
  var scope: ScopeChoice { scopes[scopeIndex] }
  var canChangeScope: Bool { scopes.count > 1 }

  /// The text that was searched for.
  var isEmptyQuery: Bool { query.isEmpty }
  var parsedQuery: Query { Query(parsing: query) }

  /// The results, or the nearest names if there is none.
  var hits: [SearchHit] { miss?.nearest ?? results.hits }

  mutating func filter(_ text: String) {
    recall.edit()
    search(text)
  }

  /// Searches for a text.
  mutating func search(_ text: String) {
    query = text
    search()
  }

  /// Looks in the next scope.
  mutating func changeScope() {
    scopeIndex = (scopeIndex + 1) % scopes.count
    search()
  }

  /// Groups the results by kind, or ranks them.
  mutating func rearrange() {
    arrangement = arrangement == .ranked ? .grouped : .ranked
    search()
  }

  mutating func adopt(_ index: GrowingIndex, isLarger: Bool, text: String) -> IndexChange {
    let before = percent
    show(progressOf: index)
    guard isLarger else { return percent == before ? .nothing : .remarks }
    session = index.index.map { SearchSession(index: $0) }
    search(text)
    return .rows
  }

  /// The new index of the explorer answers, which goes on growing.
  func reloaded(in explorer: Explorer, _ relocation: Relocation?) -> SearchSource? {
    guard relocation != nil, let index = explorer.searchIndex else { return self }
    var source = self
    source.scopes = ScopeChoice.all(for: explorer.workspace, in: explorer.library)
    source.scopeIndex = min(scopeIndex, source.scopes.count - 1)
    source.show(progressOf: index)
    source.session = index.index.map { SearchSession(index: $0) }
    source.search()
    return source
  }

  func relocate(_ id: SearchTarget, by relocation: Relocation?) -> SearchTarget? {
    guard let relocation, case .entry(let position) = id else { return id }
    return relocation(position).map(SearchTarget.entry)
  }

  func needsArticle(_ row: Row) -> Bool {
    guard case .hit(let hit) = row else { return false }
    return switch hit.target {
    case .entry: false
    case .paragraph: true
    }
  }

  func preview(of row: Row, in size: Size, _ library: Library) -> (Content, line: Int)? {
    guard case .hit(let hit) = row else { return nil }
    let result = ResultWalk.Result(hit)
    let view = MainViews.all[MainViews.index(showing: result.destination)]
    let content = view.preview(of: result.destination, in: size, library)
    return (content, result.passage.flatMap(content.line) ?? 0)
  }

  func obstacle(toOpening row: Row?) -> VisibleText? {
    row == nil ? "there is no result to go to" : nil
  }

  func open(_ row: Row, of picker: Picker<SearchSource>, in explorer: inout Explorer) {
    explorer.overlays.removeLast()
    picker.visit(in: &explorer)
  }

  func closed(_ picker: Picker<SearchSource>, in explorer: inout Explorer) {
    explorer.queries.remember(picker.field.text)
  }

  private mutating func show(progressOf index: GrowingIndex) {
    percent = index.isComplete ? nil : Int(index.fraction * 100)
  }

  private mutating func search() {
    let query = parsedQuery
    let scope = scope.scope
    results =
      session?.results(
        for: query,
        within: scope,
        arrangement: arrangement,
        limit: arrangement == .ranked ? SearchSource.limit : SearchSource.groupLimit
      ) ?? .none
    // What is not found yet may be found when all is indexed.
    let isMiss =
      percent == nil && results.total == 0 && !query.isEmpty && results.faults.isEmpty
    miss = isMiss ? session?.miss(for: query, within: scope) : nil
    rows = hits.map { .hit($0) }
    if !results.groups.isEmpty {
      rows = results.groups.flatMap { [Row.group($0)] + $0.hits.map { Row.hit(hits[$0]) } }
    } else if isMiss, !rows.isEmpty {
      rows.insert(.nearest, at: 0)
    }
  }
}
