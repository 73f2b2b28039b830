/// What the entry that a field refers to is to the field's owner.
public enum ReferenceRole: CaseIterable, Sendable {
  /// The location that contains a location.
  case containingLocation
  /// Where an event took place.
  case eventPlace
  /// Who took part in an event.
  case participant
  /// Who issued a document.
  case issuer
  /// Who puts a claim forward.
  case claimSpeaker
  /// What a claim, question or explanation speaks of.
  case subject
  /// The claim that a question takes for granted.
  case presupposedClaim
  /// The question that an explanation answers; files have the explanation inside it.
  case answeredQuestion
  /// The explanation that an explanation is a part of.
  case containingHypothesis
  /// An explanation that cannot hold together with an explanation.
  case excludedHypothesis
  /// Where a link starts.
  case linkStart
  /// Where a link ends.
  case linkEnd
  /// Who states a link.
  case linkSpeaker
  /// The claim that a rating weighs.
  case ratedClaim
  /// The explanation that a rating weighs a claim against.
  case ratedHypothesis
  /// Who wrote the article.
  case articleAuthor

  /// The kind that the entry must have; `nil` if any will do.
  public var kind: EntityKind.ID? {
    switch self {
    case .containingLocation: EntityKind.location.id
    case .presupposedClaim, .ratedClaim: EntityKind.claim.id
    case .answeredQuestion: EntityKind.question.id
    case .containingHypothesis, .excludedHypothesis, .ratedHypothesis: EntityKind.hypothesis.id
    case .eventPlace, .participant, .issuer, .claimSpeaker, .subject, .linkStart, .linkEnd,
      .linkSpeaker, .articleAuthor:
      nil
    }
  }

  /// How the graph relates the owner of the field to the entry.
  ///
  /// `nil` for the ends of links and ratings, which are related to each other, and for what relates
  /// no two entries: the speaker of a link and the author of the article.
  public var relation: Graph.Relation? {
    switch self {
    case .containingLocation, .containingHypothesis: .within
    case .eventPlace: .place
    case .participant: .participant
    case .issuer: .issuer
    case .claimSpeaker: .attribution
    case .subject: .about
    case .presupposedClaim: .presupposes
    case .answeredQuestion: .answers
    case .excludedHypothesis: .excludes
    case .linkStart, .linkEnd, .linkSpeaker, .ratedClaim, .ratedHypothesis, .articleAuthor: nil
    }
  }
}
