import Diagnostics
import DossierModel
import YAMLTree

/// How likely a quoted claim is, is for its speaker to say and not for the analyst.
///
/// A claim that an analyst adds is in nobody's words, so a likelihood in it is the analyst's own.
enum AnalystLikelihood: Rule {
  static let name = "analyst-likelihood"

  static func check(_ dossier: UncheckedDossier, _ report: inout RuleReport) {
    for (position, entry) in dossier.entries.enumerated() where entry.origin == .analyst {
      guard case .claim(let claim) = entry.content, claim.hasLikelihoodOfOthers else { continue }
      report.warn(
        self,
        message(entry.id, claim.hedge),
        remedy: remedy,
        at: dossier.node(ofEntryAt: position, "hedge")
      )
    }
  }

  static func message(_ id: EntryID, _ hedge: Hedge) -> String {
    "\(Diagnostic.quoted(id.text)) quotes others, and \(Diagnostic.quoted(hedge.rawValue)) is "
      + "not in their words"
  }

  static let remedy =
    "write “hedge: reported”; doubt of your own goes into the “credibility” of its ratings"
}

extension Claim {
  /// Whether it gives a likelihood and is attributed to others than the author.
  var hasLikelihoodOfOthers: Bool {
    guard !attribution.isAuthorAlone else { return false }
    return switch hedge {
    case .probable, .possible, .speculative: true
    case .certain, .reported: false
    }
  }
}
