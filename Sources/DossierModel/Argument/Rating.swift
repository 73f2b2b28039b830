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

  /// The claim that bears on the explanation.
  public var claim: EntryID
  /// The explanation.
  public var hypothesis: EntryID
  /// How the claim bears on it.
  public var grade: Grade
  /// Why, in the annotator's own words.
  public var why: String?
  /// Where the article supports the rating.
  public var citations: [Citation]
  /// How much the claim is to be believed.
  public var credibility: Weight
  /// How much the claim matters to the explanation.
  public var relevance: Weight
  /// Whose judgement it is.
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

extension Rating.Grade {
  /// The grade in words: "very consistent".
  public var phrase: String {
    switch self {
    case .veryConsistent: "very consistent"
    case .consistent: "consistent"
    case .neutral: "neutral"
    case .inconsistent: "inconsistent"
    case .veryInconsistent: "very inconsistent"
    case .notApplicable: "not applicable"
    }
  }
}
