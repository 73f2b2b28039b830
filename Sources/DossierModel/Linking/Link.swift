/// A typed, directed relation between two entries.
public struct Link: Hashable, Sendable {
  /// What the article says of the relation's reality.
  public enum Status: String, CaseIterable, Sendable {
    case asserted, reported, announced, possible, counterfactual, historical, denied
  }

  public var from: EntryID
  public var type: LinkType.ID
  public var to: EntryID
  /// Why the link holds, in the annotator's own words.
  public var why: String?
  public var when: DatedWhen?
  public var hedge: Hedge
  public var attribution: Attribution
  public var citations: [Citation]
  public var status: Status
  public var origin: Origin

  /// Creates a link.
  public init(
    from: EntryID,
    type: LinkType.ID,
    to: EntryID,
    why: String? = nil,
    when: DatedWhen? = nil,
    hedge: Hedge = .certain,
    attribution: Attribution = .author,
    citations: [Citation] = [],
    status: Status = .asserted,
    origin: Origin = .article
  ) {
    self.from = from
    self.type = type
    self.to = to
    self.why = why
    self.when = when
    self.hedge = hedge
    self.attribution = attribution
    self.citations = citations
    self.status = status
    self.origin = origin
  }
}
