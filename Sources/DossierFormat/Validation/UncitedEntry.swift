import Diagnostics
import DossierModel
import YAMLTree

/// What the article says is cited.
enum UncitedEntry: Rule {
  static let name = "uncited-entry"

  static func check(_ dossier: UncheckedDossier, _ report: inout RuleReport) {
    guard dossier.file.header.article != nil else { return }
    for (position, entry) in dossier.entries.enumerated()
    where entry.origin == .article && entry.citations.isEmpty
      && entry.names.allSatisfy(\.paragraphs.isEmpty)
    {
      report.warn(
        self,
        "nothing tells where the article speaks of \(Diagnostic.quoted(entry.id.text))",
        remedy: "add “at”, or “origin: analyst” if the article does not",
        at: dossier.node(ofEntryAt: position)
      )
    }
  }
}
