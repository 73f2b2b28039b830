import Diagnostics
import DossierFormat
import DossierModel
import Explorer
import TerminalUI

/// A dossier as the explorer needs it: with what it was read from.
struct OpenedDossier: Sendable {
  let dossier: Dossier
  private let source: DossierSource
  /// The file; `nil` for the built-in dossier.
  private let bytes: [UInt8]?
  private let places: SourceMap?

  init(
    _ dossier: Dossier,
    from source: DossierSource,
    bytes: [UInt8]? = nil,
    places: SourceMap? = nil
  ) {
    self.dossier = dossier
    self.source = source
    self.bytes = bytes
    self.places = places
  }

  /// What the explorer may know about the files of a dossier and of its article's text.
  func provenance(
    _ article: ArticleOptions?,
    text: ArticleText?,
    obstacle: VisibleText?
  ) -> Provenance {
    let isBuiltIn = source.path == nil
    return Provenance(
      dossier: Provenance.Source(
        name: VisibleText(source.name),
        obstacle: isBuiltIn
          ? "the built-in dossier is not a file; 'dossier export yaml' writes one"
          : OpenedDossier.obstacle(toEditing: source.path) ?? obstacle
      ),
      article: article?.path.map { path in
        Provenance.Source(
          name: VisibleText(article?.name ?? path),
          obstacle: OpenedDossier.obstacle(toEditing: path) ?? obstacle
        )
      },
      obstacleToReloading: obstacleToReloading(article),
      place: { places?[$0] },
      problems: { problems(with: text) }
    )
  }

  /// Standard input is gone once it was read, and the built-in dossier never changes.
  private func obstacleToReloading(_ article: ArticleOptions?) -> VisibleText? {
    let paths = [source.path, article?.path].compactMap(\.self)
    if paths.contains("-") { return "this came by standard input, which cannot be read again" }
    return paths.isEmpty ? "the built-in dossier does not change" : nil
  }

  private static func obstacle(toEditing path: String?) -> VisibleText? {
    path == "-" ? "this came by standard input, which cannot be edited" : nil
  }

  private func problems(with text: ArticleText?) -> [Problem] {
    let loaded = source.check(bytes, with: text)
    return loaded.diagnostics.map { diagnostic in
      Problem(diagnostic, entry: diagnostic.place.flatMap(loaded.places.entry))
    }
      + loaded.articleDiagnostics.map { diagnostic in
        Problem(
          diagnostic,
          paragraph: diagnostic.place.flatMap { text?.paragraph(atLine: $0.line) }
        )
      }
  }
}
