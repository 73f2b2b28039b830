public import DossierModel

/// The part of a dossier that a search looks at.
public enum SearchScope: Hashable, Sendable {
  case everything
  case kind(EntityKind.ID)
  /// The entry at a position, and all that it is related to.
  case neighbourhood(Int)
}

/// How results are put in order.
public enum SearchArrangement: CaseIterable, Sendable {
  /// The best first.
  case ranked
  /// The kind with the best result first, and within it the best.
  case grouped
}

extension SearchIndex {
  /// The items that are in a scope; `nil` for all.
  func items(within scope: SearchScope) -> PositionSet? {
    var items = PositionSet(bound: source.itemCount)
    switch scope {
    case .everything:
      return nil
    case .kind(let kind):
      guard let number = facets.kindNames.firstIndex(of: kind) else { break }
      for (item, kind) in facets.kinds.enumerated() where kind == number { items.insert(item) }
    case .neighbourhood(let position):
      let others = source.graph.edges(from: position) + source.graph.edges(to: position)
      for position in [position] + others.map(\.other) {
        if let item = source.order.rank(of: position) { items.insert(item) }
      }
    }
    return items
  }
}
