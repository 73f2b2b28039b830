public import Diagnostics

/// Something wrong with a file that the explorer shows, and where the explorer shows it.
public struct Problem: Hashable, Sendable {
  let diagnostic: Diagnostic
  let file: Provenance.File
  let destination: Destination?

  /// Creates a problem of the dossier.
  ///
  /// - Parameters:
  ///   - diagnostic: What is wrong.
  ///   - entry: The position of the entry that it concerns, if any.
  public init(_ diagnostic: Diagnostic, entry: Int?) {
    self.diagnostic = diagnostic
    file = .dossier
    destination = entry.map(Destination.entry)
  }

  /// Creates a problem of the article's text.
  ///
  /// - Parameters:
  ///   - diagnostic: What is wrong.
  ///   - paragraph: The paragraph that it stands in.
  public init(_ diagnostic: Diagnostic, paragraph: Int?) {
    self.diagnostic = diagnostic
    file = .article
    destination = paragraph.map(Destination.paragraph)
  }

  /// Where to start editing.
  var place: Place { diagnostic.place ?? Place(line: 1, column: 1) }
}
