public import Diagnostics
public import DossierModel

/// What reading a file gave.
public struct Loaded: Sendable {
  /// The dossier; `nil` if the file has errors.
  public let dossier: Dossier?
  /// Every error, and the warnings that were asked for, by their place in the file.
  public let diagnostics: [Diagnostic]
  /// Warnings about the article's text, if it was given, by their place in its file.
  public var articleDiagnostics: [Diagnostic] = []
  /// Where the file has each entry.
  public let places: SourceMap
}
