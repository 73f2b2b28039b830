import Diagnostics
import DossierModel
import YAMLTree

/// What the article says is cited.
enum UncitedEntry: Rule {
  static let name = "uncited-entry"

  static func check(_ draft: Draft, _ findings: inout Findings) {
    guard draft.file.header.article != nil else { return }
    for (position, entry) in draft.entries.enumerated()
    where entry.origin == .article && entry.citations.isEmpty
      && entry.names.allSatisfy(\.paragraphs.isEmpty)
    {
      findings.warn(
        self,
        "nothing tells where the article speaks of \(Diagnostic.quoted(entry.id.text))",
        remedy: "add “at”, or “origin: analyst” if the article does not",
        at: draft.node(ofEntryAt: position)
      )
    }
  }
}
