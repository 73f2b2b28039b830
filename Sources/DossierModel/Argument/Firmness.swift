/// How firmly something is said.
public enum Hedge: String, CaseIterable, Sendable {
  case certain, probable, possible, speculative, reported
}

/// In which manner something is said.
public enum Mood: String, CaseIterable, Sendable {
  case stated, inferred, reported, conditional, counterfactual, expected, asked, evaluative
}

/// Where the author stands on a claim or an explanation.
public enum Stance: String, CaseIterable, Sendable {
  case asserted, favoured, neutral, doubted, rejected
}

extension Stance {
  /// The stance as a sentence about the author: "the author doubts it".
  public var phrase: String {
    switch self {
    case .asserted: "the author asserts it"
    case .favoured: "the author favours it"
    case .neutral: "the author takes no side"
    case .doubted: "the author doubts it"
    case .rejected: "the author rejects it"
    }
  }
}
