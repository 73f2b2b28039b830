import Diagnostics
import DossierModel
import YAMLTree

/// No hypothesis is a part of itself.
enum HypothesisCycle: Rule {
  static let name = "hypothesis-cycle"

  static func check(_ draft: Draft, _ findings: inout Findings) {
    let cycles = ContainmentCycle.cycles(in: draft) { entry in
      guard case .hypothesis(let hypothesis) = entry.content else { return nil }
      return hypothesis.within
    }
    for position in cycles {
      findings.error(
        self,
        "\(Diagnostic.quoted(draft.entries[position].id.text)) is a part of itself, "
          + "by way of what contains it",
        remedy: "remove one “within”",
        at: draft.node(ofEntryAt: position, "within")
      )
    }
  }
}
