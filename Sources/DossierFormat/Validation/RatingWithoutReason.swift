import DossierModel
import YAMLTree

/// Ratings say why.
enum RatingWithoutReason: Rule {
  static let name = "rating-without-why"

  static func check(_ draft: Draft, _ findings: inout Findings) {
    for (position, rating) in draft.ratings.enumerated() where rating.why == nil {
      findings.warn(
        self,
        "the rating does not say why",
        remedy: "add “why”",
        at: draft.node(ofRatingAt: position)
      )
    }
  }
}
