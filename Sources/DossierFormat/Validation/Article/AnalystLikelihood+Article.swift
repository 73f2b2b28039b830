import ArticleAnalysis
import DossierModel
import YAMLTree

/// With the article's text, the words of a quoted claim show whether its speaker hedges it.
extension AnalystLikelihood: ArticleRule {
  static func check(_ context: ArticleContext, _ report: inout RuleReport) {
    let reader = HedgeReader(context.words)
    var cited = CitedPassages(context, reader)
    for (position, entry) in context.dossier.entries.enumerated() {
      guard case .claim(let claim) = entry.content, claim.hasLikelihoodOfOthers,
        claim.mood.isPlain, let passages = cited.passages(of: entry),
        !passages.contains(where: reader.isHedged)
      else { continue }
      report.warn(
        self,
        message(entry.id, claim.hedge),
        remedy: remedy,
        at: context.dossier.node(ofEntryAt: position, "hedge")
      )
    }
  }
}
