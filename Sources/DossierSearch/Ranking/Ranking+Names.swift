extension Ranking {
  /// Adds the owners of names by a rule, the best matches first.
  mutating func add(_ matches: [NameMatches.Match], by rule: SearchRule, in index: SearchIndex) {
    var rest = matches[...]
    while let first = rest.first {
      let equal = rest.prefix { $0.quality == first.quality }
      add(equal.map { Int(index.names.owners[$0.name]) }, by: rule)
      rest = rest.dropFirst(equal.count)
    }
  }

  /// Adds the owners of names that have all of a query's words by a rule, the best matches first.
  mutating func add(
    _ names: PositionSet,
    ofWords wordCount: Int,
    by rule: SearchRule,
    in index: SearchIndex
  ) {
    // Headings, further words, other names: few enough to sort by counting.
    let further = MatchQuality.most + 1
    var owners = [PositionSet?](repeating: nil, count: 2 * further * 2)
    names.forEach { name in
      let quality = index.names.quality(of: name, wordCount: wordCount)
      let place =
        ((quality.isHeading ? further : 0) + quality.further) * 2 + (quality.isOtherName ? 1 : 0)
      let owner = Int(index.names.owners[name])
      if owners[place]?.insert(owner) == nil {
        var set = PositionSet(bound: index.source.itemCount)
        set.insert(owner)
        owners[place] = set
      }
      return true
    }
    for owners in owners.compactMap(\.self) { add(owners, by: rule) }
  }
}
