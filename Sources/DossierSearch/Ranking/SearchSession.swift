import DossierModel
import DossierText

/// A search that continues from key press to key press.
///
/// The results of the words of the last query are kept, so that a query that continues it only
/// looks for new words.
public struct SearchSession: Sendable {
  /// What is searched.
  public let index: SearchIndex
  private var postings: [QueryWord: WordPostings] = [:]
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
  ///   - limit: How many hits are returned, of each kind if they are grouped.
  /// - Returns: The best results and how many there are.
  public mutating func results(
    for query: Query,
    within scope: SearchScope = .everything,
    arrangement: SearchArrangement = .ranked,
    limit: Int
  ) -> SearchResults {
    let words = QueryWords(query)
    let matches = NameMatches(NameLookup(index: index, query: words))
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
      rank(words, matches, into: &ranking)
    }
    let explainer = HitExplainer(index: index, query: words, matches: matches)
    let (best, groups) = ranking.arranged()
    return SearchResults(
      total: ranking.total,
      hits: best.map { explainer.hit(for: $0.item, by: $0.rule) },
      groups: groups,
      faults: query.faults + faults
    )
  }

  /// What was tried for a query without results, and what is near.
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

  /// The items that are in a scope; `nil` for all.
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

  private mutating func rank(
    _ words: QueryWords,
    _ matches: NameMatches,
    into ranking: inout Ranking
  ) {
    func add(_ rules: SearchRule...) {
      for rule in rules { ranking.add(matches[rule], by: rule, in: index) }
    }
    add(.exactTitle, .exactAlias, .exactHeading)
    if let item = index.source.item(withID: words.text) { ranking.add([item], by: .exactID) }
    let found = words.isFunctionWordsOnly ? [] : postings(of: words)
    ranking.add(statements(saying: words, found), by: .exactText)
    add(.foldedTitle, .foldedAlias, .bareName)
    guard !words.isFunctionWordsOnly else { return }
    let bare = words.bare.map { bare in found.filter { bare.contains($0.word.letters) } } ?? []
    func add(
      _ set: KeyPath<WordPostings, PositionSet>,
      of found: [WordPostings],
      by rule: SearchRule
    ) {
      guard !found.isEmpty else { return }
      ranking.add(intersection(of: found, set), ofWords: found.count, by: rule, in: index)
    }
    add(\.names, of: found, by: .nameWords)
    ranking.add(openings(found, words), ofWords: found.count, by: .nameOpening, in: index)
    add(\.nameOpenings, of: found, by: .wordOpenings)
    add(.sameSound)
    add(\.nameOpenings, of: bare, by: .bareWords)
    add(\.nameSounds, of: found, by: .partSound)
    add(\.nameSounds, of: bare, by: .bareSounds)
    add(.nameWithin)
    add(\.nameTypos, of: found, by: .typo)
    add(.nameAmong)
    ranking.add(intersection(of: found, \.texts), by: .textWords)
    ranking.add(intersection(of: found, \.textOpenings), by: .textOpenings)
    ranking.add(index.owners(of: intersection(of: found, \.namesInside)), by: .insideName)
    ranking.add(intersection(of: found, \.textsInside), by: .insideText)
  }

  /// The claims, questions and explanations whose text is the query, if it has enough words.
  private func statements(saying words: QueryWords, _ found: [WordPostings]) -> [Int] {
    guard found.count >= SearchSession.fewestWords else { return [] }
    let key = FoldedKey(words.text)
    return intersection(of: found, \.texts).first(SearchSession.mostStatements).filter { item in
      index.source.entry(of: item)?.text.map { FoldedKey($0) == key } == true
    }
  }

  private static let fewestWords = 3
  /// More texts than this have all of a sentence's words in a flood of repeated ones only.
  private static let mostStatements = 200

  /// What each word finds, taken from the last query if possible.
  private mutating func postings(of words: QueryWords) -> [WordPostings] {
    let found = words.distinct.map { word in
      postings[word] ?? WordPostings(word, sounds: words.sounds, in: index)
    }
    postings = Dictionary(uniqueKeysWithValues: found.map { ($0.word, $0) })
    return found
  }

  /// The names that start with the query's words in their order.
  private func openings(_ found: [WordPostings], _ words: QueryWords) -> PositionSet {
    var names = PositionSet(bound: index.names.count)
    guard let last = words.significant.last else { return names }
    let lastRange = index.lexicon.words(beginning: last)
    let firsts = words.significant.dropLast().map { index.lexicon.number(of: $0) }
    let starts = firsts.first ?? nil
    guard firsts.allSatisfy({ $0 != nil }) else { return names }
    for name in index.names.openings[starts.map { $0..<$0 + 1 } ?? lastRange] {
      if !firsts.isEmpty, !opens(Int(name), firsts.compactMap(\.self), lastRange) { continue }
      names.insert(Int(name))
    }
    return names
  }

  private func opens(_ name: Int, _ firsts: [Int], _ last: Range<Int>) -> Bool {
    let words = index.names.words(of: name)
    let start = words.firstIndex(of: index.names.firstWords[name]) ?? words.startIndex
    let rest = words[start...].filter { !isArticle($0) }
    guard rest.count > firsts.count else { return false }
    return zip(firsts, rest).allSatisfy { $0 == Int($1) } && last.contains(Int(rest[firsts.count]))
  }

  private func isArticle(_ word: Int32) -> Bool {
    DefiniteArticle.isArticle(index.lexicon[Int(word)], before: [])
  }

  private func intersection(
    of postings: [WordPostings],
    _ set: KeyPath<WordPostings, PositionSet>
  ) -> PositionSet {
    guard var result = postings.first?[keyPath: set] else {
      return PositionSet(bound: index.source.itemCount)
    }
    for postings in postings.dropFirst() { result.formIntersection(postings[keyPath: set]) }
    return result
  }
}
