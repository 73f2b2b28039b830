/// A typed, directed relation between two entries.
public struct Link: Hashable, Sendable {
  /// What the article says of the relation's reality.
  public enum Status: String, CaseIterable, Sendable {
    case asserted, reported, announced, possible, counterfactual, historical, denied
  }

  /// Where the link starts.
  public var from: EntryID
  /// What sort of link it is.
  public var type: LinkType.ID
  /// Where the link ends.
  public var to: EntryID
  /// Why the link holds, in the annotator's own words.
  public var why: String?
  /// When the relation held.
  public var when: DatedWhen?
  /// How firmly the relation is stated.
  public var hedge: Hedge
  /// Who states it.
  public var attribution: Attribution
  /// Where the article states it.
  public var citations: [Citation]
  /// What the article says of its reality.
  public var status: Status
  /// Who brought it into the dossier.
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
