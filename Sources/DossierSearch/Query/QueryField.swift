/// A field by which a query narrows the results, written before a colon.
public enum QueryField: String, CaseIterable, Sendable {
  case kind, side, hedge, status, by
  /// A paragraph that the entry cites, also written `¶12`.
  case paragraph = "p"
  /// An entry that the result is linked to.
  case link
  /// A time that the result's own time overlaps.
  case when

  /// What the field selects, for a list of fields.
  public var phrase: String {
    switch self {
    case .kind: "kind of entry"
    case .side: "side that a faction is on"
    case .hedge: "how firmly a claim is made"
    case .status: "how far a question is answered"
    case .by: "who makes a claim"
    case .paragraph: "paragraph that an entry cites"
    case .link: "entry that the result is linked to"
    case .when: "time, as 2015 or 2015-06"
    }
  }
}
