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
