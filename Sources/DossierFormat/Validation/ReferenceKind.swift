import Diagnostics
import DossierModel
import YAMLTree

/// What is referred to is of the kind that is asked for.
enum ReferenceKind: Rule {
  static let name = "wrong-kind"

  static func check(_ draft: Draft, _ findings: inout Findings) {
    for reference in draft.references where reference.target != .anything {
      guard let expected = reference.target.kind, let entry = draft.entry(reference.id),
        entry.kind != expected.id
      else { continue }
      findings.error(
        self,
        "\(Diagnostic.quoted(reference.id.text)) is \(entry.content.noun), "
          + "but the id of a \(expected.id) should stand here",
        remedy: "name a \(expected.id), or leave this out",
        at: draft.tree[Int(reference.node)]
      )
    }
  }
}
