import Diagnostics
import DossierModel
import YAMLTree

/// Whatever is referred to exists.
enum UnknownReference: Rule {
  static let name = "unknown-reference"

  static func check(_ dossier: UncheckedDossier, _ report: inout RuleReport) {
    for reference in dossier.references where dossier.positions[reference.id] == nil {
      let text = reference.id.text
      guard !dossier.tree.mayHaveUnread(text) else { continue }
      let meant = report.list.suggestions.closest(
        to: text,
        among: dossier.entries.lazy.map(\.id.text)
      )
      report.error(
        self,
        "there is no entry \(Diagnostic.quoted(text))",
        remedy: meant.map(Diagnostic.didYouMean) ?? "add it or mend the id",
        at: dossier.tree[Int(reference.node)]
      )
    }
  }
}
