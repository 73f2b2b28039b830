import ArticleAnalysis
import Diagnostics
import DossierModel
import YAMLTree

/// Claims are as firm as the words that they are cited from.
///
/// Warns only if the words are known and plain: each citation has a quote, or one sentence is much
/// closer to the claim than any other.
enum HedgeMismatch: ArticleRule {
  static let name = "hedge-mismatch"

  static func check(_ context: ArticleContext, _ report: inout RuleReport) {
    let reader = HedgeReader(context.words)
    var cited = CitedPassages(context, reader)
    for (position, entry) in context.dossier.entries.enumerated() {
      guard case .claim(let claim) = entry.content, let passages = cited.passages(of: entry),
        let first = passages.first
      else { continue }
      let node = context.dossier.node(ofEntryAt: position, "hedge")
      let paragraph = first.paragraph
      if let cue = contradiction(of: claim, passages.map(reader.cue)) {
        report.warn(
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
        report.warn(
          self,
          "\(Diagnostic.quoted(entry.id.text)) is \(claim.hedge.rawValue), but nothing around the "
            + "words cited from paragraph \(paragraph) hedges it",
          remedy: "write “hedge: certain”, or quote the words that hedge it",
          at: node
        )
      }
    }
  }

  /// The cue that makes a claim less firm, or firmer, than it says; `nil` if any cue allows it.
  private static func contradiction(of claim: Claim, _ cues: [HedgeCue?]) -> HedgeCue? {
    let isPlain = claim.mood.isPlain || claim.hedge == .certain && claim.mood == .inferred
    guard isPlain, let first = cues.first ?? nil else { return nil }
    return cues.allSatisfy { $0.map { !$0.allows(claim) } ?? false } ? first : nil
  }
}

extension HedgeCue {
  /// Whether a claim with a hedge and an attribution is as firm as these words make it.
  fileprivate func allows(_ claim: Claim) -> Bool {
    switch (hedge, claim.hedge) {
    case (.possible, .possible), (.possible, .speculative), (.probable, .probable),
      (.speculative, _), (.certain, _), (.reported, .reported):
      true
    case (.reported, _): !claim.attribution.isAuthorAlone
    case (.possible, _), (.probable, _): false
    }
  }
}

extension Claim {
  /// Whether the hedge is the author's alone.
  fileprivate var isHedgedByAuthor: Bool { attribution.isAuthorAlone && hedge != .certain }
}

extension Mood {
  /// Whether the words alone show how firmly something is said, and not the manner.
  var isPlain: Bool {
    switch self {
    case .stated, .reported, .evaluative: true
    case .inferred, .conditional, .counterfactual, .expected, .asked: false
    }
  }
}
