import Diagnostics
import DossierModel
import YAMLTree

/// Every entry is linked to another.
enum OrphanEntry: Rule {
  static let name = "orphan-entry"

  static func check(_ draft: Draft, _ findings: inout Findings) {
    var isLinked = [Bool](repeating: false, count: draft.entries.count)
    for reference in draft.references {
      if let position = draft.position(of: reference.id) { isLinked[position] = true }
    }
    for entry in draft.entries {
      guard case .hypothesis(let hypothesis) = entry.content else { continue }
      if let position = draft.position(of: hypothesis.question) { isLinked[position] = true }
    }
    for (position, entry) in draft.entries.enumerated()
    where !isLinked[position] && entry.references.isEmpty {
      findings.warn(
        self,
        "nothing is linked to \(Diagnostic.quoted(entry.id.text))",
        remedy: "add a link, or name it in a claim",
        at: draft.node(ofEntryAt: position)
      )
    }
  }
}
