import Diagnostics
import DossierModel
import YAMLTree

/// No location lies within itself.
enum LocationCycle: Rule {
  static let name = "location-cycle"

  static func check(_ dossier: UncheckedDossier, _ report: inout RuleReport) {
    let cycles = ContainmentCycle.cycles(in: dossier) { entry in
      guard case .location(let location) = entry.content else { return nil }
      return location.within
    }
    for position in cycles {
      report.error(
        self,
        "\(Diagnostic.quoted(dossier.entries[position].id.text)) lies within itself, "
          + "by way of what contains it",
        remedy: "remove one “within”",
        at: dossier.node(ofEntryAt: position, "within")
      )
    }
  }
}
