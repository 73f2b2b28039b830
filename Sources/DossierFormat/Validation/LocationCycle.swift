import Diagnostics
import DossierModel
import YAMLTree

/// No location lies within itself.
enum LocationCycle: Rule {
  static let name = "location-cycle"

  static func check(_ draft: Draft, _ findings: inout Findings) {
    let cycles = ContainmentCycle.cycles(in: draft) { entry in
      guard case .location(let location) = entry.content else { return nil }
      return location.within
    }
    for position in cycles {
      findings.error(
        self,
        "\(Diagnostic.quoted(draft.entries[position].id.text)) lies within itself, "
          + "by way of what contains it",
        remedy: "remove one “within”",
        at: draft.node(ofEntryAt: position, "within")
      )
    }
  }
}
