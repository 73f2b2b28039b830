import DossierModel
import TerminalUI

extension Role {
  /// The role of names of a kind.
  init(kind: EntityKind.ID) {
    switch kind {
    case EntityKind.faction.id: self = .faction
    case EntityKind.person.id: self = .person
    case EntityKind.location.id: self = .location
    case EntityKind.event.id: self = .event
    case EntityKind.concept.id: self = .concept
    case EntityKind.document.id: self = .document
    case EntityKind.claim.id: self = .claim
    case EntityKind.question.id: self = .question
    case EntityKind.hypothesis.id: self = .hypothesis
    default: self = .otherKind
    }
  }

  init(_ hedge: Hedge) {
    switch hedge {
    case .certain: self = .certain
    case .probable: self = .probable
    case .possible: self = .possible
    case .speculative: self = .speculative
    case .reported: self = .reported
    }
  }

  init(_ stance: Stance) {
    switch stance {
    case .asserted, .favoured: self = .supporting
    case .neutral: self = .undecided
    case .doubted, .rejected: self = .opposing
    }
  }

  init(_ grade: Rating.Grade) {
    switch grade {
    case .veryConsistent, .consistent: self = .supporting
    case .neutral, .notApplicable: self = .undecided
    case .inconsistent, .veryInconsistent: self = .opposing
    }
  }
}

extension Rating.Grade {
  /// The sign that stands for the grade, two cells wide.
  var sign: VisibleText {
    switch self {
    case .veryConsistent: "++"
    case .consistent: " +"
    case .neutral: " ="
    case .inconsistent: " -"
    case .veryInconsistent: "--"
    case .notApplicable: " /"
    }
  }
}
