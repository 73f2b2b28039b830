import Diagnostics
import DossierModel
import YAMLTree

/// Where claims are rated at all, they are rated against every hypothesis.
enum UnratedHypothesis: Rule {
  static let name = "unrated-hypothesis"

  static func check(_ dossier: UncheckedDossier, _ report: inout RuleReport) {
    guard !dossier.ratings.isEmpty else { return }
    let rated = Set(dossier.ratings.map(\.hypothesis))
    for (position, entry) in dossier.entries.enumerated() {
      guard case .hypothesis = entry.content, !rated.contains(entry.id) else { continue }
      report.warn(
        self,
        "no claim is rated against \(Diagnostic.quoted(entry.id.text))",
        remedy: "add ratings, or mark them “NA”",
        at: dossier.node(ofEntryAt: position)
      )
    }
  }
}
