import DossierModel
import YAMLTree

/// With the text at hand, the words of a quoted claim tell whether its speaker hedges it.
extension AnalystLikelihood: ArticleRule {
  static func check(_ draft: ArticleDraft, _ findings: inout Findings) {
    let reader = HedgeReader(draft)
    let cited = CitedPassages(draft, reader)
    for (position, entry) in draft.draft.entries.enumerated() {
      guard case .claim(let claim) = entry.content, claim.hasLikelihoodOfOthers,
        claim.mood.isPlain, let passages = cited.passages(of: entry),
        !passages.contains(where: reader.isHedged)
      else { continue }
      findings.warn(
        self,
        message(entry.id, claim.hedge),
        remedy: remedy,
        at: draft.draft.node(ofEntryAt: position, "hedge")
      )
    }
  }
}
