/// What there is to say of a query that finds nothing.
public struct SearchMiss: Sendable {
  /// How many near names are told.
  static let nearestCount = 5

  /// Where it was looked for, in the order of the results.
  public let tried: [SearchTier]
  /// How many results there are beyond the scope; nil where the scope is everything.
  public internal(set) var totalElsewhere: Int?
  /// How many results its words have without fields, phrases and exclusions; nil without any.
  public internal(set) var totalWithoutFields: Int?
  /// The entries whose names come nearest, the nearest first.
  public internal(set) var nearest: [SearchHit] = []

  init(tried: [SearchTier]) {
    self.tried = tried
  }
}
