import DossierModel
import YAMLTree

/// Ratings say why.
enum RatingWithoutReason: Rule {
  static let name = "rating-without-why"

  static func check(_ dossier: UncheckedDossier, _ report: inout RuleReport) {
    for (position, rating) in dossier.ratings.enumerated() where rating.why == nil {
      report.warn(
        self,
        "the rating does not say why",
        remedy: "add “why”",
        at: dossier.node(ofRatingAt: position)
      )
    }
  }
}
