import Diagnostics
import DossierModel
import YAMLTree

/// Every entry is linked to another.
enum OrphanEntry: Rule {
  static let name = "orphan-entry"

  static func check(_ dossier: UncheckedDossier, _ report: inout RuleReport) {
    var isLinked = [Bool](repeating: false, count: dossier.entries.count)
    for reference in dossier.references {
      if let position = dossier.position(of: reference.id) { isLinked[position] = true }
    }
    for entry in dossier.entries {
      guard case .hypothesis(let hypothesis) = entry.content else { continue }
      if let position = dossier.position(of: hypothesis.question) { isLinked[position] = true }
    }
    for (position, entry) in dossier.entries.enumerated()
    where !isLinked[position] && entry.references.isEmpty {
      report.warn(
        self,
        "nothing is linked to \(Diagnostic.quoted(entry.id.text))",
        remedy: "add a link, or name it in a claim",
        at: dossier.node(ofEntryAt: position)
      )
    }
  }
}
