import Diagnostics
import DossierModel
import YAMLTree

/// No hypothesis is a part of itself.
enum HypothesisCycle: Rule {
  static let name = "hypothesis-cycle"

  static func check(_ dossier: UncheckedDossier, _ report: inout RuleReport) {
    let cycles = ContainmentCycle.cycles(in: dossier) { entry in
      guard case .hypothesis(let hypothesis) = entry.content else { return nil }
      return hypothesis.within
    }
    for position in cycles {
      report.error(
        self,
        "\(Diagnostic.quoted(dossier.entries[position].id.text)) is a part of itself, "
          + "by way of what contains it",
        remedy: "remove one “within”",
        at: dossier.node(ofEntryAt: position, "within")
      )
    }
  }
}
