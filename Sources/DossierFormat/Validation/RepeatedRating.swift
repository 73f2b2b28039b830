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

  static func check(_ draft: Draft, _ findings: inout Findings) {
    var seen: [Pair: Int] = [:]
    seen.reserveCapacity(draft.ratings.count)
    for (position, rating) in draft.ratings.enumerated() {
      let pair = Pair(claim: rating.claim, hypothesis: rating.hypothesis)
      guard let earlier = seen.updateValue(position, forKey: pair) else { continue }
      findings.error(
        self,
        "this claim and hypothesis are rated before, on line "
          + "\(draft.node(ofRatingAt: earlier).place.line)",
        remedy: "remove one of the ratings",
        at: draft.node(ofRatingAt: position)
      )
    }
  }
}
