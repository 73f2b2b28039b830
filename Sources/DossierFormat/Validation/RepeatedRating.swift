import Diagnostics
import DossierModel
import YAMLTree

/// A claim bears on a hypothesis in one way.
enum RepeatedRating: Rule {
  static let name = "repeated-rating"

  private struct Pair: Hashable {
    let claim: EntryID
    let hypothesis: EntryID
  }

  static func check(_ dossier: UncheckedDossier, _ report: inout RuleReport) {
    var seen: [Pair: Int] = [:]
    seen.reserveCapacity(dossier.ratings.count)
    for (position, rating) in dossier.ratings.enumerated() {
      let pair = Pair(claim: rating.claim, hypothesis: rating.hypothesis)
      guard let earlier = seen.updateValue(position, forKey: pair) else { continue }
      report.error(
        self,
        "this claim and hypothesis are rated before, on line "
          + "\(dossier.node(ofRatingAt: earlier).place.line)",
        remedy: "remove one of the ratings",
        at: dossier.node(ofRatingAt: position)
      )
    }
  }
}
