public import DossierModel

/// English words that show how firmly something is said.
public struct HedgeCue: Hashable, Sendable {
  /// The words, folded.
  public let words: String
  /// How firm they make what is said.
  public let hedge: Hedge
  /// Whether they hedge what follows them; others only may.
  public let isStrong: Bool

  /// Every cue that is looked for.
  public static let all: [HedgeCue] =
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
}
