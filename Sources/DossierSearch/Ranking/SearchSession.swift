/// A search that goes on from key to key.
///
/// What the words of the last query found is kept, so that a query that goes on from it only looks
/// for what is new.
public struct SearchSession: Sendable {
  /// What is searched.
  public let index: SearchIndex
  private var matches: [QueryWord: WordMatch] = [:]

  /// Starts searching an index.
  public init(index: SearchIndex) {
    self.index = index
  }

  /// Answers a query with the number of results and the best of them.
  public mutating func results(for query: Query, limit: Int) -> SearchResults {
    let words = QueryWords(query)
    let finds = NameFinds(NameLookup(index: index, query: words))
    let (allowed, faults) = QueryFilter(index: index).items(for: query)
    var ranking = Ranking(bound: index.source.itemCount, allowed: allowed, limit: limit)
    if words.words.isEmpty {
      if allowed != nil {
        ranking.add(PositionSet(allBelow: index.source.itemCount), by: .fields)
      }
    } else {
      rank(words, finds, into: &ranking)
    }
    let explainer = HitExplainer(index: index, query: words, finds: finds)
    return SearchResults(
      total: ranking.total,
      hits: ranking.best.map { explainer.hit(for: $0.item, by: $0.rule) },
      faults: query.faults + faults
    )
  }

  private mutating func rank(
    _ words: QueryWords,
    _ finds: NameFinds,
    into ranking: inout Ranking
  ) {
    func add(_ rules: SearchRule...) {
      for rule in rules { ranking.add(finds[rule], by: rule, in: index) }
    }
    add(.exactTitle, .exactAlias, .exactHeading)
    add(.foldedTitle, .foldedAlias, .bareName)
    guard !words.isFunctionWordsOnly else { return }
    let found = matches(of: words)
    let bare = words.bare.map { bare in found.filter { bare.contains($0.word.letters) } } ?? []
    func add(_ set: KeyPath<WordMatch, PositionSet>, of found: [WordMatch], by rule: SearchRule) {
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

  /// What each word finds, as far as possible from the last query.
  private mutating func matches(of words: QueryWords) -> [WordMatch] {
    let found = words.distinct.map { word in
      matches[word] ?? WordMatch(word, sounds: words.sounds, in: index)
    }
    matches = Dictionary(uniqueKeysWithValues: found.map { ($0.word, $0) })
    return found
  }

  /// The names that start with the query's words in their order.
  private func openings(_ found: [WordMatch], _ words: QueryWords) -> PositionSet {
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
    Article.isArticle(index.lexicon[Int(word)], before: [])
  }

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
