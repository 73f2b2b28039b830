public import TerminalUI

/// What came of editing a file.
public enum EditOutcome: Hashable, Sendable {
  case unchanged, changed
  /// No editor could be used, and why.
  case failed(VisibleText)
}

/// What came of reading the files again.
public enum ReloadOutcome: Sendable {
  case read(Library, Provenance)
  /// A file cannot be used: why, in one line, and all that is wrong with it.
  case failed(VisibleText, problems: @Sendable () -> [Problem])
}
