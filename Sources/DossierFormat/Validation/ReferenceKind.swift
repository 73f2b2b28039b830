import Diagnostics
import DossierModel
import YAMLTree

/// What is referred to is of the kind that is asked for.
enum ReferenceKind: Rule {
  static let name = "wrong-kind"

  static func check(_ dossier: UncheckedDossier, _ report: inout RuleReport) {
    for reference in dossier.references where reference.target != .anything {
      guard let expected = reference.target.kind, let entry = dossier.entry(reference.id),
        entry.kind != expected.id
      else { continue }
      report.error(
        self,
        "\(Diagnostic.quoted(reference.id.text)) is \(entry.content.noun), "
          + "but the id of a \(expected.id) should stand here",
        remedy: "name a \(expected.id), or leave this out",
        at: dossier.tree[Int(reference.node)]
      )
    }
  }
}
