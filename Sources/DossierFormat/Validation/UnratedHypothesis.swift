import Diagnostics
import DossierModel
import YAMLTree

/// Where claims are rated at all, they are rated against every hypothesis.
enum UnratedHypothesis: Rule {
  static let name = "unrated-hypothesis"

  static func check(_ draft: Draft, _ findings: inout Findings) {
    guard !draft.ratings.isEmpty else { return }
    let rated = Set(draft.ratings.map(\.hypothesis))
    for (position, entry) in draft.entries.enumerated() {
      guard case .hypothesis = entry.content, !rated.contains(entry.id) else { continue }
      findings.warn(
        self,
        "no claim is rated against \(Diagnostic.quoted(entry.id.text))",
        remedy: "add ratings, or mark them “NA”",
        at: draft.node(ofEntryAt: position)
      )
    }
  }
}
