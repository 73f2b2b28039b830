import Diagnostics
import DossierModel
import YAMLTree

/// Whatever is referred to exists.
enum UnknownReference: Rule {
  static let name = "unknown-reference"

  static func check(_ draft: Draft, _ findings: inout Findings) {
    for reference in draft.references where draft.positions[reference.id] == nil {
      let text = reference.id.text
      guard !draft.tree.mayHaveUnread(text) else { continue }
      let meant = findings.list.suggestions.closest(
        to: text,
        among: draft.entries.lazy.map(\.id.text)
      )
      findings.error(
        self,
        "there is no entry \(Diagnostic.quoted(text))",
        remedy: meant.map { "did you mean \(Diagnostic.quoted($0))?" } ?? "add it or mend the id",
        at: draft.tree[Int(reference.node)]
      )
    }
  }
}
