import DossierModel
import DossierText

/// Finds the items that a field of a query asks for.
struct FieldSearch {
  let index: SearchIndex

  /// The items whose field has a value.
  func items(_ field: QueryField, _ value: String) throws(QueryFault) -> PositionSet {
    switch field {
    case .kind: try kinds(value)
    case .side: try sides(value)
    case .hedge: try choices(field, value, Hedge.allCases) { .hedge($0) }
    case .status: try choices(field, value, Question.Status.allCases) { .status($0) }
    case .by: try speakers(value)
    case .paragraph: try paragraph(value)
    case .link: try linked(value)
    case .when: try dated(value)
    }
  }

  private func kinds(_ value: String) throws(QueryFault) -> PositionSet {
    let kinds = index.source.dossier.vocabulary.kinds
    let chosen = kinds.filter { kind in
      [kind.id, kind.singular, kind.plural].contains { fits($0, value) }
    }
    guard !chosen.isEmpty else { throw fault(.kind, value, "kind of entry", kinds.map(\.singular)) }
    var result = PositionSet(bound: index.source.itemCount)
    let numbers = Set(chosen.compactMap { index.facets.kindNames.firstIndex(of: $0.id) })
    for (item, kind) in index.facets.kinds.enumerated() where numbers.contains(Int(kind)) {
      result.insert(item)
    }
    return result
  }

  private func sides(_ value: String) throws(QueryFault) -> PositionSet {
    let sides = index.facets.items.keys.compactMap { facet in
      if case .side(let side) = facet { side } else { nil }
    }.sorted()
    let chosen = sides.filter { fits($0, value) }
    guard !chosen.isEmpty else { throw fault(.side, value, "side", sides) }
    return set(chosen.map { .side($0) })
  }

  private func choices<Choice: RawRepresentable<String>>(
    _ field: QueryField,
    _ value: String,
    _ choices: [Choice],
    facet: (Choice) -> FacetTable.Facet
  ) throws(QueryFault) -> PositionSet {
    let chosen = choices.filter { fits($0.rawValue, value) }
    guard !chosen.isEmpty else {
      throw fault(field, value, field.rawValue, choices.map(\.rawValue))
    }
    return set(chosen.map(facet))
  }

  /// The claims of the author alone, of nobody in particular, or of an entry.
  private func speakers(_ value: String) throws(QueryFault) -> PositionSet {
    switch value.lowercased() {
    case "author": set([.byAuthor])
    case "unspecified": set([.by(nil)])
    default: set([.by(index.source.dossier.entries[try entry(.by, value)].id)])
    }
  }

  private func paragraph(_ value: String) throws(QueryFault) -> PositionSet {
    let count = index.source.dossier.header.article?.paragraphCount ?? 0
    guard let number = Int(value), count == 0 || (1...count).contains(number) else {
      throw fault(.paragraph, value, "paragraph", count == 0 ? [] : ["1 to \(count)"])
    }
    return set([.paragraph(number)])
  }

  private func linked(_ value: String) throws(QueryFault) -> PositionSet {
    let position = try entry(.link, value)
    let graph = index.source.graph
    var result = PositionSet(bound: index.source.itemCount)
    for edge in graph.edges(from: position) + graph.edges(to: position) {
      if let item = index.source.order.rank(of: edge.other) { result.insert(item) }
    }
    return result
  }

  private func dated(_ value: String) throws(QueryFault) -> PositionSet {
    guard let date = FuzzyDate(value) else {
      throw fault(.when, value, "time", ["2015", "2015-06", "2013/2015"])
    }
    var result = PositionSet(bound: index.source.itemCount)
    for dated in index.facets.dates where dated.overlaps(date) { result.insert(Int(dated.item)) }
    return result
  }

  /// The entry that a value means: its id, else the entry that a search for it finds first.
  private func entry(_ field: QueryField, _ value: String) throws(QueryFault) -> Int {
    if let id = EntryID(value), let position = index.source.dossier.position(of: id) {
      return position
    }
    let best = index.results(for: Query(words: value), limit: 1).hits.first
    guard let best, best.tier < .typo, let position = best.position else {
      throw fault(field, value, "entry", [])
    }
    return position
  }

  private func set(_ facets: [FacetTable.Facet]) -> PositionSet {
    var result = PositionSet(bound: index.source.itemCount)
    for facet in facets { result.insert(index.facets[facet]) }
    return result
  }

  private func fits(_ candidate: String, _ value: String) -> Bool {
    let (candidate, value) = (FoldedText(candidate).bytes, FoldedText(value).bytes)
    return !value.isEmpty && candidate.starts(with: value)
  }

  private func fault(
    _ field: QueryField,
    _ value: String,
    _ noun: String,
    _ allowed: [String]
  ) -> QueryFault {
    let article = noun.first.map("aeiou".contains) == true ? "an" : "a"
    return QueryFault(
      part: "\(field.rawValue):\(value)",
      message: value.isEmpty
        ? "\(field.rawValue): wants \(article) \(noun)" : "no \(noun) is \(value)",
      allowed: allowed
    )
  }
}
