import DossierModel

/// What an id in a file must lead to.
enum ReferenceTarget: Equatable {
  case anything, location, claim, hypothesis

  /// The kind that the entry must have; nil where any will do.
  var kind: EntityKind? {
    switch self {
    case .anything: nil
    case .location: .location
    case .claim: .claim
    case .hypothesis: .hypothesis
    }
  }
}
