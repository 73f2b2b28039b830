/// A search that goes on from key to key.
///
/// What the words of the last query found is kept, so that a query that goes on from it only looks
/// for what is new.
public struct SearchSession: Sendable {
  /// What is searched.
  public let index: SearchIndex
  private var matches: [[UInt8]: WordMatch] = [:]
  private var scope: (scope: SearchScope, items: PositionSet?) = (.everything, nil)

  /// Starts searching an index.
  public init(index: SearchIndex) {
    self.index = index
  }

  /// Answers a query with the number of results and the best of them.
  ///
  /// - Parameters:
  ///   - query: What to look for.
  ///   - scope: Where to look.
  ///   - arrangement: How the results are put in order.
  ///   - limit: How many are told, of each kind where they are grouped.
  /// - Returns: The best results and how many there are.
  public mutating func results(
    for query: Query,
    within scope: SearchScope = .everything,
    arrangement: SearchArrangement = .ranked,
    limit: Int
  ) -> SearchResults {
    let words = QueryWords(query)
    let (left, faults) = QueryFilter(index: index).items(for: query)
    var allowed = items(within: scope)
    if let left {
      allowed?.formIntersection(left)
      allowed = allowed ?? left
    }
    var ranking = Ranking(index, allowed: allowed, arrangement: arrangement, limit: limit)
    if words.words.isEmpty {
      if left != nil { ranking.add(PositionSet(allBelow: index.source.itemCount), by: .fields) }
    } else {
      rank(words, into: &ranking)
    }
    let explainer = HitExplainer(index: index, query: words)
    let (best, groups) = ranking.arranged()
    return SearchResults(
      total: ranking.total,
      hits: best.map { explainer.hit(for: $0.item, by: $0.rule) },
      groups: groups,
      faults: query.faults + faults
    )
  }

  /// Tells of a query that finds nothing what was tried, and what comes near.
  public mutating func miss(
    for query: Query,
    within scope: SearchScope = .everything
  ) -> SearchMiss {
    let words = QueryWords(query)
    var miss = SearchMiss(tried: tiers(of: query, words))
    if scope != .everything {
      miss.totalElsewhere = results(for: query, limit: 0).total
    }
    let plain = Query(words: query.namedText)
    if query.isNarrowed { miss.totalWithoutFields = results(for: plain, limit: 0).total }
    if !words.isFunctionWordsOnly {
      miss.nearest = NearestNames(index: index, query: words).hits(limit: SearchMiss.nearestCount)
    }
    return miss
  }

  /// The items that a scope leaves over; nil for all.
  private mutating func items(within scope: SearchScope) -> PositionSet? {
    if self.scope.scope != scope { self.scope = (scope, index.items(within: scope)) }
    return self.scope.items
  }

  /// Where a query was looked for.
  private func tiers(of query: Query, _ words: QueryWords) -> [SearchTier] {
    let fields: [SearchTier] = query.isNarrowed ? [.fields] : []
    if words.words.isEmpty { return fields }
    if words.isFunctionWordsOnly { return [.exactName, .foldedName] + fields }
    let mayBeTypo = words.words.contains { Typo($0) != nil }
    return SearchTier.allCases.filter { tier in
      switch tier {
      case .exactName, .foldedName, .nameParts, .sameSound, .partSound, .text: true
      case .typo: mayBeTypo
      case .fields: query.isNarrowed
      }
    }
  }

  private mutating func rank(_ words: QueryWords, into ranking: inout Ranking) {
    let lookup = NameLookup(index: index, query: words)
    rankEqualNames(lookup, into: &ranking)
    guard !words.isFunctionWordsOnly else { return }
    let found = matches(of: words)
    ranking.add(owners(found, \.names), by: .nameWords)
    ranking.add(openings(found, words), by: .nameOpening)
    ranking.add(owners(found, \.nameOpenings), by: .wordOpenings)
    for names in lookup.soundingNames() { ranking.add(owners(names), by: .sameSound) }
    ranking.add(owners(lookup.equalNamesWithin()), by: .nameWithin)
    let core = Title.without(words.words).map { core in
      found.filter { core.contains($0.word) }
    }
    if let core { ranking.add(owners(core, \.nameOpenings), by: .nameWithin) }
    ranking.add(owners(found, \.nameSounds), by: .partSound)
    ranking.add(owners(lookup.soundingNamesWithin()), by: .soundWithin)
    if let core { ranking.add(owners(core, \.nameSounds), by: .soundWithin) }
    ranking.add(owners(found, \.nameTypos), by: .typo)
    ranking.add(intersection(of: found, \.texts), by: .textWords)
    ranking.add(intersection(of: found, \.textOpenings), by: .textOpenings)
    ranking.add(owners(found, \.namesInside), by: .insideName)
    ranking.add(intersection(of: found, \.textsInside), by: .insideText)
  }

  /// The names that the query is, those spelt as typed first.
  private func rankEqualNames(_ lookup: NameLookup, into ranking: inout Ranking) {
    var names: [SearchRule: [Int]] = [:]
    for name in lookup.equalNames() { names[lookup.equality(of: name), default: []].append(name) }
    func add(_ rule: SearchRule) { ranking.add(owners(names[rule] ?? []), by: rule) }
    add(.exactTitle)
    add(.exactAlias)
    if let item = index.source.item(withID: lookup.query.text) {
      ranking.add([item], by: .exactID)
    }
    add(.foldedTitle)
    add(.foldedAlias)
  }

  /// What each word finds, as far as possible from the last query.
  private mutating func matches(of words: QueryWords) -> [WordMatch] {
    let found = words.words.map { word in
      matches[word] ?? WordMatch(word, sounds: words.sounds, in: index)
    }
    matches = Dictionary(uniqueKeysWithValues: found.map { ($0.word, $0) })
    return found
  }

  /// The owners of names that start with the query's words in their order.
  private func openings(_ found: [WordMatch], _ words: QueryWords) -> PositionSet {
    var owners = PositionSet(bound: index.source.itemCount)
    guard let last = words.significant.last else { return owners }
    let lastRange = index.lexicon.words(beginning: last)
    let firsts = words.significant.dropLast().map { index.lexicon.number(of: $0) }
    let starts = firsts.first ?? nil
    guard firsts.allSatisfy({ $0 != nil }) else { return owners }
    for name in index.names.openings[starts.map { $0..<$0 + 1 } ?? lastRange] {
      if !firsts.isEmpty, !opens(Int(name), firsts.compactMap(\.self), lastRange) { continue }
      owners.insert(Int(index.names.owners[Int(name)]))
    }
    return owners
  }

  private func opens(_ name: Int, _ firsts: [Int], _ last: Range<Int>) -> Bool {
    let words = index.names.words(of: name)
    let start = words.firstIndex(of: index.names.firstWords[name]) ?? words.startIndex
    let rest = words[start...].filter { !isArticle($0) }
    guard rest.count > firsts.count else { return false }
    return zip(firsts, rest).allSatisfy { $0 == Int($1) } && last.contains(Int(rest[firsts.count]))
  }

  private func isArticle(_ word: Int32) -> Bool {
    Article.isArticle(index.lexicon[Int(word)], before: [])
  }

  private func owners(
    _ found: [WordMatch],
    _ set: KeyPath<WordMatch, PositionSet>
  ) -> PositionSet {
    index.owners(of: intersection(of: found, set))
  }

  private func owners(_ names: [Int]) -> [Int] { names.map { Int(index.names.owners[$0]) } }

  private func intersection(
    of matches: [WordMatch],
    _ set: KeyPath<WordMatch, PositionSet>
  ) -> PositionSet {
    guard var result = matches.first?[keyPath: set] else {
      return PositionSet(bound: index.source.itemCount)
    }
    for match in matches.dropFirst() { result.formIntersection(match[keyPath: set]) }
    return result
  }
}
