public import DossierModel
import YAMLTree

/// What reading a file gave.
public struct Loaded: Sendable {
  /// The dossier; nil where the file has errors.
  public let dossier: Dossier?
  /// Every error, and warnings where they were asked for, by their place in the file.
  public let diagnostics: [Diagnostic]
  /// Warnings about the article's text, where it was given, by their place in its file.
  public var articleDiagnostics: [Diagnostic] = []
  /// Where the file holds each entry.
  public let places: EntryPlaces
}

/// Where a file holds each entry of its dossier.
public struct EntryPlaces: Sendable {
  private let places: [(line: UInt32, column: UInt32)]

  init(_ places: [Place] = []) {
    self.places = places.map {
      (UInt32(truncatingIfNeeded: $0.line), UInt32(truncatingIfNeeded: $0.column))
    }
  }

  /// The place of an entry's id, by the entry's position in the dossier.
  public subscript(position: Int) -> Diagnostic.Place? {
    guard places.indices.contains(position) else { return nil }
    return Diagnostic.Place(
      line: Int(places[position].line),
      column: Int(places[position].column)
    )
  }
}
