/// Where a statement of the dossier comes from.
public enum Origin: String, CaseIterable, Sendable {
  /// The article says it.
  case article
  /// The annotator added it from general knowledge.
  case analyst
}

/// How a date is known.
public enum DateOrigin: String, CaseIterable, Sendable {
  /// The article states it.
  case stated
  /// The annotator inferred it.
  case inferred
}
