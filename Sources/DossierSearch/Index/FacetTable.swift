import DossierModel

/// The properties that the fields of a query can ask for, and the items that have them.
struct FacetTable: Sendable {
  /// A property that items share.
  enum Facet: Hashable, Sendable {
    case side(String)
    case hedge(Hedge)
    case status(Question.Status)
    /// Who says it; `nil` for nobody in particular.
    case by(EntryID?)
    /// The author says it and quotes nobody.
    case byAuthor
    case paragraph(Int)
  }

  /// An item and the days that it may mean.
  struct Dated: Sendable {
    var item: Int32
    var earliest: CalendarDay?
    var latest: CalendarDay?

    func overlaps(_ date: FuzzyDate) -> Bool {
      if let latest, let start = date.earliest, latest < start { return false }
      if let earliest, let end = date.latest, end < earliest { return false }
      return true
    }
  }

  /// The kind of each entry, by its number in ``kindNames``.
  private(set) var kinds: [UInt16]
  private(set) var kindNames: [EntityKind.ID] = []
  private(set) var items: [Facet: [Int32]] = [:]
  private(set) var dates: [Dated] = []

  init(entryCount: Int) {
    kinds = [UInt16](repeating: 0, count: entryCount)
  }

  var byteCount: Int {
    kinds.count * 2 + items.values.reduce(0) { $0 + $1.count * MemoryLayout<Int32>.stride }
      + dates.count * MemoryLayout<Dated>.stride
  }

  subscript(facet: Facet) -> [Int32] { items[facet] ?? [] }

  mutating func add(_ item: Int, _ source: SearchSource) {
    if case .paragraph(let number) = source.target(of: item) {
      add(.paragraph(number), item)
      return
    }
    let position = source.order.position(ofRank: item)
    let entries = source.dossier.entries
    kinds[item] = number(ofKind: entries[position].kind)
    for citation in entries[position].citations { add(.paragraph(citation.paragraph), item) }
    switch entries[position].content {
    case .faction(let faction):
      if let side = faction.side { add(.side(side), item) }
    case .event(let event):
      add(event.when, item)
    case .document(let document):
      add(document.when, item)
    case .claim(let claim):
      add(.hedge(claim.hedge), item)
      add(claim.when, item)
      add(claim.attribution, item)
    case .question(let question):
      add(.status(question.status), item)
    case .person, .location, .concept, .hypothesis, .other:
      break
    }
    source.forEachLink(of: item) { link, _ in add(source.dossier.links[link].when, item) }
  }

  private mutating func number(ofKind kind: EntityKind.ID) -> UInt16 {
    if let number = kindNames.firstIndex(of: kind) { return UInt16(number) }
    kindNames.append(kind)
    return UInt16(kindNames.count - 1)
  }

  private mutating func add(_ facet: Facet, _ item: Int) {
    if items[facet]?.last != Int32(item) { items[facet, default: []].append(Int32(item)) }
  }

  private mutating func add(_ when: DatedWhen?, _ item: Int) {
    guard let date = when?.date else { return }
    dates.append(Dated(item: Int32(item), earliest: date.earliest, latest: date.latest))
  }

  private mutating func add(_ attribution: Attribution, _ item: Int) {
    if attribution.isAuthorAlone { add(.byAuthor, item) }
    for source in attribution.chain {
      switch source {
      case .author: break
      case .unspecified: add(.by(nil), item)
      case .entry(let id): add(.by(id), item)
      }
    }
  }
}
