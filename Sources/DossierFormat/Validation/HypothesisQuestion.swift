import Diagnostics
import DossierModel
import YAMLTree

/// A hypothesis is part of, and excludes, answers to its own question alone.
enum HypothesisQuestion: Rule {
  static let name = "other-question"

  static func check(_ draft: Draft, _ findings: inout Findings) {
    for (position, entry) in draft.entries.enumerated() {
      guard case .hypothesis(let hypothesis) = entry.content else { continue }
      if let within = hypothesis.within, isForeign(within, to: hypothesis, draft) {
        findings.error(
          self,
          "\(Diagnostic.quoted(within.text)) answers another question",
          remedy: "name a hypothesis of the same question",
          at: draft.node(ofEntryAt: position, "within")
        )
      }
      for excluded in hypothesis.excludes {
        let isSelf = excluded == entry.id
        guard isSelf || isForeign(excluded, to: hypothesis, draft) else { continue }
        findings.error(
          self,
          isSelf
            ? "the hypothesis excludes itself"
            : "\(Diagnostic.quoted(excluded.text)) answers another question",
          remedy: "name another hypothesis of the same question",
          at: draft.node(ofEntryAt: position, "excludes")
        )
      }
    }
  }

  private static func isForeign(_ id: EntryID, to hypothesis: Hypothesis, _ draft: Draft) -> Bool {
    guard case .hypothesis(let other) = draft.entry(id)?.content else { return false }
    return other.question != hypothesis.question
  }
}
