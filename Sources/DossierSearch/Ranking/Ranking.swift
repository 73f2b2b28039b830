/// Results as they are found, each under the best rule that finds it.
struct Ranking: Sendable {
  /// A result and how it was found.
  typealias Found = (item: Int, rule: SearchRule)

  /// The items that the query's fields, phrases and exclusions leave; `nil` for all.
  private let allowed: PositionSet?
  private var found: PositionSet
  private let limit: Int
  /// The kinds by which results are grouped; `nil` if they are ranked.
  private let kinds: FacetTable?
  private var shares: [Share] = []
  /// The kinds that have results, the kind of the best first.
  private var order: [Int] = []
  private var best: [Found] = []
  private(set) var total = 0

  private struct Share {
    var total = 0
    var best: [Found] = []
  }

  init(
    _ index: SearchIndex,
    allowed: PositionSet?,
    arrangement: SearchArrangement,
    limit: Int
  ) {
    found = PositionSet(bound: index.source.itemCount)
    self.allowed = allowed
    self.limit = limit
    switch arrangement {
    case .ranked:
      kinds = nil
    case .grouped:
      kinds = index.facets
      // Paragraphs come after the kinds.
      shares = [Share](repeating: Share(), count: index.facets.kindNames.count + 1)
    }
  }

  /// Adds what a rule finds; rules come in their order.
  mutating func add(_ items: PositionSet, by rule: SearchRule) {
    var items = items
    if let allowed { items.formIntersection(allowed) }
    items.subtract(found)
    if let kinds {
      items.forEach { item in
        share(item, rule, kinds)
        return true
      }
    } else {
      for item in items.first(limit - best.count) { best.append((item, rule)) }
    }
    total += items.count
    found.formUnion(items)
  }

  /// Adds a few items, in any order.
  mutating func add(_ items: [Int], by rule: SearchRule) {
    for item in Set(items).sorted() where !found.contains(item) {
      if let allowed, !allowed.contains(item) { continue }
      found.insert(item)
      total += 1
      if let kinds {
        share(item, rule, kinds)
      } else if best.count < limit {
        best.append((item, rule))
      }
    }
  }

  private mutating func share(_ item: Int, _ rule: SearchRule, _ kinds: FacetTable) {
    let kind = item < kinds.kinds.count ? Int(kinds.kinds[item]) : kinds.kindNames.count
    if shares[kind].total == 0 { order.append(kind) }
    shares[kind].total += 1
    if shares[kind].best.count < limit { shares[kind].best.append((item, rule)) }
  }

  /// The best results in order, and the range of each group among them.
  func arranged() -> (best: [Found], groups: [SearchGroup]) {
    guard let kinds else { return (best, []) }
    var (best, groups): ([Found], [SearchGroup]) = ([], [])
    for kind in order {
      let start = best.count
      best += shares[kind].best
      groups.append(
        SearchGroup(
          kind: kind < kinds.kindNames.count ? kinds.kindNames[kind] : nil,
          total: shares[kind].total,
          hits: start..<best.count
        )
      )
    }
    return (best, groups)
  }
}
