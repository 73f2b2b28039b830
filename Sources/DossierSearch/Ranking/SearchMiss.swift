/// What can be said about a query without results.
public struct SearchMiss: Sendable {
  /// How many near names are listed.
  static let nearestCount = 5

  /// Where it was looked for, in the order of the results.
  public let tried: [SearchTier]
  /// How many results there are outside the scope; `nil` if the scope is everything.
  public internal(set) var totalElsewhere: Int?
  /// How many results its words have without fields, phrases and exclusions; `nil` if it has none
  /// of them.
  public internal(set) var totalWithoutFields: Int?
  /// The entries with the nearest names, the nearest first.
  public internal(set) var nearest: [SearchHit] = []

  init(tried: [SearchTier]) {
    self.tried = tried
  }
}
