import Diagnostics
import DossierModel
import YAMLTree

/// Entries under `entries` are of a kind that the file declares.
enum UnknownKind: Rule {
  static let name = "unknown-kind"

  static func check(_ dossier: UncheckedDossier, _ report: inout RuleReport) {
    for (position, entry) in dossier.entries.enumerated() {
      guard case .other(let other) = entry.content, !other.kind.isEmpty else { continue }
      let declared = dossier.file.kinds.map(\.id)
      if let builtIn = EntityKind.builtIn.first(where: { $0.id == other.kind }) {
        report.error(
          self,
          "\(Diagnostic.quoted(other.kind)) is a kind with a section of its own",
          remedy: builtIn.section.map { "move the entry to \(Diagnostic.quoted($0))" },
          at: dossier.node(ofEntryAt: position, "kind")
        )
      } else if !declared.contains(other.kind), !dossier.tree.mayHaveUnread(other.kind) {
        let meant = report.list.suggestions.closest(to: other.kind, among: declared)
        report.error(
          self,
          "there is no kind \(Diagnostic.quoted(other.kind))",
          remedy: meant.map(Diagnostic.didYouMean)
            ?? "declare it under “kinds”",
          at: dossier.node(ofEntryAt: position, "kind")
        )
      }
    }
  }
}
