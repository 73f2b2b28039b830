import Diagnostics
import DossierModel
import YAMLTree

/// Entries under `entries` are of a kind that the file declares.
enum UnknownKind: Rule {
  static let name = "unknown-kind"

  static func check(_ draft: Draft, _ findings: inout Findings) {
    for (position, entry) in draft.entries.enumerated() {
      guard case .other(let other) = entry.content, !other.kind.isEmpty else { continue }
      let declared = draft.file.kinds.map(\.id)
      if let builtIn = EntityKind.builtIn.first(where: { $0.id == other.kind }) {
        findings.error(
          self,
          "\(Diagnostic.quoted(other.kind)) is a kind with a section of its own",
          remedy: builtIn.section.map { "move the entry to \(Diagnostic.quoted($0))" },
          at: draft.node(ofEntryAt: position, "kind")
        )
      } else if !declared.contains(other.kind), !draft.tree.mayHaveUnread(other.kind) {
        let meant = findings.list.suggestions.closest(to: other.kind, among: declared)
        findings.error(
          self,
          "there is no kind \(Diagnostic.quoted(other.kind))",
          remedy: meant.map { "did you mean \(Diagnostic.quoted($0))?" }
            ?? "declare it under “kinds”",
          at: draft.node(ofEntryAt: position, "kind")
        )
      }
    }
  }
}
