/// How one claim bears on one hypothesis, as in Analysis of Competing Hypotheses.
public struct Rating: Hashable, Sendable {
  /// The grades, from very consistent to very inconsistent.
  public enum Grade: String, CaseIterable, Sendable {
    case veryConsistent = "CC"
    case consistent = "C"
    case neutral = "N"
    case inconsistent = "I"
    case veryInconsistent = "II"
    case notApplicable = "NA"
  }

  /// How much a claim is to be believed, or how much it matters here.
  public enum Weight: String, CaseIterable, Sendable {
    case low, medium, high
  }

  public var claim: EntryID
  public var hypothesis: EntryID
  public var grade: Grade
  public var why: String?
  public var citations: [Citation]
  public var credibility: Weight
  public var relevance: Weight
  public var origin: Origin

  /// Creates a rating.
  public init(
    claim: EntryID,
    hypothesis: EntryID,
    grade: Grade,
    why: String? = nil,
    citations: [Citation] = [],
    credibility: Weight = .medium,
    relevance: Weight = .medium,
    origin: Origin = .article
  ) {
    self.claim = claim
    self.hypothesis = hypothesis
    self.grade = grade
    self.why = why
    self.citations = citations
    self.credibility = credibility
    self.relevance = relevance
    self.origin = origin
  }
}
