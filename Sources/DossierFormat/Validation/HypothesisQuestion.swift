import Diagnostics
import DossierModel
import YAMLTree

/// A hypothesis is part of, and excludes, answers to its own question alone.
enum HypothesisQuestion: Rule {
  static let name = "other-question"

  static func check(_ dossier: UncheckedDossier, _ report: inout RuleReport) {
    for (position, entry) in dossier.entries.enumerated() {
      guard case .hypothesis(let hypothesis) = entry.content else { continue }
      if let within = hypothesis.within, isForeign(within, to: hypothesis, dossier) {
        report.error(
          self,
          "\(Diagnostic.quoted(within.text)) answers another question",
          remedy: "name a hypothesis of the same question",
          at: dossier.node(ofEntryAt: position, "within")
        )
      }
      for excluded in hypothesis.excludes {
        let isSelf = excluded == entry.id
        guard isSelf || isForeign(excluded, to: hypothesis, dossier) else { continue }
        report.error(
          self,
          isSelf
            ? "the hypothesis excludes itself"
            : "\(Diagnostic.quoted(excluded.text)) answers another question",
          remedy: "name another hypothesis of the same question",
          at: dossier.node(ofEntryAt: position, "excludes")
        )
      }
    }
  }

  private static func isForeign(
    _ id: EntryID,
    to hypothesis: Hypothesis,
    _ dossier: UncheckedDossier
  ) -> Bool {
    guard case .hypothesis(let other) = dossier.entry(id)?.content else { return false }
    return other.question != hypothesis.question
  }
}
