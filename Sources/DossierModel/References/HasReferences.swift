/// A value with fields that refer to entries.
///
/// Each such field is written here, once, with its role. Files, the validity of a dossier and the
/// graph follow this list.
package protocol HasReferences {
  /// Shows every field that refers to entries to a visitor, always in the same order.
  mutating func visitReferences(_ visitor: inout some ReferenceVisitor)
}

extension Location: HasReferences {
  @inlinable
  package mutating func visitReferences(_ visitor: inout some ReferenceVisitor) {
    visitor.visit(&within, as: .containingLocation)
  }
}

extension Event: HasReferences {
  @inlinable
  package mutating func visitReferences(_ visitor: inout some ReferenceVisitor) {
    visitor.visit(&places, as: .eventPlace)
    visitor.visit(&participants, as: .participant)
  }
}

extension Event.Participant: HasReferences {
  @inlinable
  package mutating func visitReferences(_ visitor: inout some ReferenceVisitor) {
    visitor.visit(&id, as: .participant)
  }
}

extension Document: HasReferences {
  @inlinable
  package mutating func visitReferences(_ visitor: inout some ReferenceVisitor) {
    visitor.visit(&issuer, as: .issuer)
  }
}

extension Claim: HasReferences {
  @inlinable
  package mutating func visitReferences(_ visitor: inout some ReferenceVisitor) {
    visitor.visit(&attribution, as: .claimSpeaker)
    visitor.visit(&about, as: .subject)
  }
}

extension Question: HasReferences {
  @inlinable
  package mutating func visitReferences(_ visitor: inout some ReferenceVisitor) {
    visitor.visit(&about, as: .subject)
    visitor.visit(&presupposes, as: .presupposedClaim)
  }
}

extension Hypothesis: HasReferences {
  @inlinable
  package mutating func visitReferences(_ visitor: inout some ReferenceVisitor) {
    visitor.visit(&question, as: .answeredQuestion)
    visitor.visit(&within, as: .containingHypothesis)
    visitor.visit(&excludes, as: .excludedHypothesis)
    visitor.visit(&about, as: .subject)
  }
}

extension Link: HasReferences {
  @inlinable
  package mutating func visitReferences(_ visitor: inout some ReferenceVisitor) {
    visitor.visit(&from, as: .linkStart)
    visitor.visit(&to, as: .linkEnd)
    visitor.visit(&attribution, as: .linkSpeaker)
  }
}

extension Rating: HasReferences {
  @inlinable
  package mutating func visitReferences(_ visitor: inout some ReferenceVisitor) {
    visitor.visit(&claim, as: .ratedClaim)
    visitor.visit(&hypothesis, as: .ratedHypothesis)
  }
}

extension Article: HasReferences {
  @inlinable
  package mutating func visitReferences(_ visitor: inout some ReferenceVisitor) {
    visitor.visit(&author, as: .articleAuthor)
  }
}
