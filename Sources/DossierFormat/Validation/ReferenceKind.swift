import Diagnostics
import DossierModel
import YAMLTree

/// What is referred to is of the kind that is asked for.
enum ReferenceKind: Rule {
  static let name = "wrong-kind"

  static func check(_ dossier: UncheckedDossier, _ report: inout RuleReport) {
    for reference in dossier.references {
      guard let kind = reference.role.kind, let entry = dossier.entry(reference.id),
        entry.kind != kind
      else { continue }
      report.error(
        self,
        "\(Diagnostic.quoted(reference.id.text)) is \(entry.content.noun), "
          + "but the id of a \(kind) should stand here",
        remedy: "name a \(kind), or leave this out",
        at: dossier.tree[Int(reference.node)]
      )
    }
  }
}
