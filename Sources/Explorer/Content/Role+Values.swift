import DossierModel
import TerminalUI

extension Role {
  /// The role of names of a kind: the one that is called like it, such as `kind.faction`.
  init(kind: EntityKind.ID) {
    self = Role.byKind[kind] ?? .otherKind
  }

  /// The role of what is said with a hedge: the one that is called like it, such as `hedge.certain`.
  init(_ hedge: Hedge) {
    self = Role.byHedge[hedge.rawValue] ?? .text
  }

  private static let byKind = named("kind.")
  private static let byHedge = named("hedge.")

  /// The roles whose names start in one way, by the rest of their names.
  private static func named(_ start: String) -> [String: Role] {
    var roles: [String: Role] = [:]
    for role in Role.allCases where role.name.hasPrefix(start) {
      roles[String(role.name.dropFirst(start.count))] = role
    }
    return roles
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
