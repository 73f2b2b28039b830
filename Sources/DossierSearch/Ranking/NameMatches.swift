/// The names that a whole query equals, sounds like or contains, by rule, best first.
///
/// The other rules find names by single words.
struct NameMatches {
  /// A name and how well it matches.
  struct Match {
    var name: Int
    var quality: MatchQuality
  }

  private var matches: [SearchRule: [Match]] = [:]

  /// Looks a query up.
  init(_ lookup: NameLookup) {
    for (rule, names) in lookup.equalNames() { add(names, by: rule) }
    guard !lookup.query.isFunctionWordsOnly else { return }
    add(lookup.bareNames(), by: .bareName)
    add(lookup.soundingNames(), by: .sameSound)
    let within = lookup.equalNamesWithin() + lookup.soundingNamesWithin()
    // Names that are half of the query or more, and those that are less.
    let most = lookup.query.contentCount / 2
    add(within.filter { $0.quality.missing <= most }, by: .nameWithin)
    add(within.filter { $0.quality.missing > most }, by: .nameAmong)
  }

  /// The names that a rule finds, best first.
  subscript(rule: SearchRule) -> [Match] { matches[rule] ?? [] }

  private mutating func add(_ matches: [Match], by rule: SearchRule) {
    self.matches[rule] = matches.sorted { $0.quality < $1.quality }
  }
}
