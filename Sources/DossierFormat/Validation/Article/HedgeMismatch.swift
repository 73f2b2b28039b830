import Diagnostics
import DossierModel
import YAMLTree

/// Claims are as firm as the words that they are cited from.
///
/// Warns only where the words are known and plain: each citation has a quote, or one sentence that is
/// much closer to the claim than any other.
enum HedgeMismatch: ArticleRule {
  static let name = "hedge-mismatch"

  static func check(_ draft: ArticleDraft, _ findings: inout Findings) {
    let reader = HedgeReader(draft)
    let cited = CitedPassages(draft, reader)
    for (position, entry) in draft.draft.entries.enumerated() {
      guard case .claim(let claim) = entry.content, let passages = cited.passages(of: entry),
        let first = passages.first
      else { continue }
      let node = draft.draft.node(ofEntryAt: position, "hedge")
      let paragraph = first.paragraph + 1
      if let cue = contradiction(of: claim, passages.map(reader.cue)) {
        findings.warn(
          self,
          "\(Diagnostic.quoted(entry.id.text)) is \(claim.hedge.rawValue), but "
            + "\(Diagnostic.quoted(cue.words)) in paragraph \(paragraph) makes it "
            + cue.hedge.rawValue,
          remedy: "write “hedge: \(cue.hedge.rawValue)”, or quote the words that say it otherwise",
          at: node
        )
      } else if claim.isHedgedByAuthor, claim.mood.isPlain,
        !passages.contains(where: reader.isHedged)
      {
        findings.warn(
          self,
          "\(Diagnostic.quoted(entry.id.text)) is \(claim.hedge.rawValue), but nothing around the "
            + "words cited from paragraph \(paragraph) hedges it",
          remedy: "write “hedge: certain”, or quote the words that hedge it",
          at: node
        )
      }
    }
  }

  /// The cue that makes a claim less firm, or firmer, than it says; nil where one allows it.
  private static func contradiction(of claim: Claim, _ cues: [HedgeCue?]) -> HedgeCue? {
    let isPlain = claim.mood.isPlain || claim.hedge == .certain && claim.mood == .inferred
    guard isPlain, let first = cues.first ?? nil else { return nil }
    return cues.allSatisfy { $0.map { !$0.allows(claim) } ?? false } ? first : nil
  }
}

extension Claim {
  /// Whether the author alone is said to hedge it.
  fileprivate var isHedgedByAuthor: Bool { attribution.isAuthorAlone && hedge != .certain }
}

extension Mood {
  /// Whether how firmly something is said shows in the words, and not in the manner.
  var isPlain: Bool {
    switch self {
    case .stated, .reported, .evaluative: true
    case .inferred, .conditional, .counterfactual, .expected, .asked: false
    }
  }
}
