public import DossierModel
public import YAMLTree

/// Writes dossiers in the file's own shape, so that ``DossierLoader`` reads the same back.
public struct DossierEncoder: Sendable {
  /// Creates an encoder.
  public init() {}

  /// The dossier as YAML, made to be read and reviewed.
  public func yaml(_ dossier: Dossier) -> String { YAMLWriter.text(value(dossier)) }

  /// The dossier as JSON with a line for each value.
  public func json(_ dossier: Dossier) -> String { JSONWriter.text(value(dossier)) }

  /// What the file would hold under an entry's id.
  public func value(of entry: Entry, in dossier: Dossier) -> TreeValue {
    FieldWriter.mapping(of: entry, source: EntrySource(dossier.entries))
  }

  private func value(_ dossier: Dossier) -> TreeValue {
    FieldWriter.mapping(of: DossierFile(dossier), source: EntrySource(dossier.entries))
  }
}
