import DossierModel

/// English words that tell how firmly something is said.
struct HedgeCue: Sendable {
  /// The words, folded.
  let words: String
  let hedge: Hedge
  /// Whether they hedge what follows them; others only make it unsure that nothing does.
  let isStrong: Bool

  static let all: [HedgeCue] =
    strong(.possible, "may", "might", "perhaps", "possibly", "maybe", "conceivably")
    + strong(
      .probable,
      "probably",
      "presumably",
      "likely",
      "apparently",
      "appear",
      "appears",
      "appeared",
      "seem",
      "seems",
      "seemed",
      "seemingly"
    )
    + strong(
      .reported,
      "said to",
      "reportedly",
      "allegedly",
      "supposedly",
      "according to",
      "rumored",
      "rumoured"
    )
    + weak(.possible, "could", "can", "possible", "possibility", "whether", "if", "hope")
    + weak(
      .probable,
      "suggest",
      "suggests",
      "suggested",
      "suggesting",
      "suspect",
      "expect",
      "expected",
      "would",
      "should",
      "i take it",
      "i think",
      "i believe",
      "to my mind"
    )
    + weak(
      .reported,
      "say",
      "says",
      "said",
      "saying",
      "tell",
      "told",
      "report",
      "reports",
      "reported",
      "quote",
      "quotes",
      "quoted",
      "claim",
      "claims",
      "claimed",
      "announced",
      "declared",
      "pointed out",
      "talked",
      "hear"
    )
    + weak(.speculative, "guess", "speculate", "speculation", "wonder", "unclear")

  private static func strong(_ hedge: Hedge, _ words: String...) -> [HedgeCue] {
    words.map { HedgeCue(words: $0, hedge: hedge, isStrong: true) }
  }

  private static func weak(_ hedge: Hedge, _ words: String...) -> [HedgeCue] {
    words.map { HedgeCue(words: $0, hedge: hedge, isStrong: false) }
  }

  /// Whether a claim with a hedge and an attribution is as firm as these words make it.
  func allows(_ claim: Claim) -> Bool {
    switch (hedge, claim.hedge) {
    case (.possible, .possible), (.possible, .speculative), (.probable, .probable),
      (.speculative, _), (.certain, _), (.reported, .reported):
      true
    case (.reported, _): !claim.attribution.isAuthorAlone
    case (.possible, _), (.probable, _): false
    }
  }
}
