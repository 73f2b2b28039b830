/// Results as they are found, each under the best rule that finds it.
struct Ranking: Sendable {
  /// What the query's fields, phrases and exclusions leave over; nil for everything.
  private let allowed: PositionSet?
  private var found: PositionSet
  private let limit: Int
  private(set) var best: [(item: Int, rule: SearchRule)] = []
  private(set) var total = 0

  init(bound: Int, allowed: PositionSet?, limit: Int) {
    found = PositionSet(bound: bound)
    self.allowed = allowed
    self.limit = limit
  }

  /// Adds what a rule finds; rules come in their order.
  mutating func add(_ items: PositionSet, by rule: SearchRule) {
    var items = items
    if let allowed { items.formIntersection(allowed) }
    items.subtract(found)
    for item in items.first(limit - best.count) { best.append((item, rule)) }
    total += items.count
    found.formUnion(items)
  }

  /// Adds a few items, in any order.
  mutating func add(_ items: [Int], by rule: SearchRule) {
    for item in Set(items).sorted() where !found.contains(item) {
      if let allowed, !allowed.contains(item) { continue }
      found.insert(item)
      total += 1
      if best.count < limit { best.append((item, rule)) }
    }
  }
}
