import ArgumentParser
import Diagnostics
import DossierFormat
import DossierModel
import DossierSearch
import DossierText
import Explorer

/// Which text a command sets beside the dossier.
struct ArticleOptions: ParsableArguments {
  @Option(
    name: .customLong("article"),
    help: ArgumentHelp("The article's text, - for standard input.", valueName: "file")
  )
  var path: String?

  /// Refuses to read both the dossier and the article from standard input.
  func validate(withDossier dossier: String?) throws {
    guard path != "-" || dossier != "-" else {
      throw ValidationError("standard input can bring the dossier or the article, not both")
    }
  }

  /// The name by which messages call the text.
  var name: String { path == "-" ? "standard input" : path ?? "" }

  /// Reads the text, or says in one line why it cannot be used; `nil` if none is asked for.
  func load() throws(Failure) -> ArticleText? {
    guard let path else { return nil }
    let file = InputFile(
      path: path,
      limit: ArticleReader.largest,
      remedy: "give the article by itself",
      missingRemedy: "give the path of the article's text"
    )
    let bytes = try file.read()
    do {
      return try ArticleReader.read(bytes)
    } catch {
      var diagnostic = error.diagnostic
      let remedy = diagnostic.remedy
      diagnostic.remedy = nil
      throw Failure(.unusableInput, diagnostic.line(file: file.name), remedy: remedy)
    }
  }
}

extension Library {
  /// Sets a text beside a dossier.
  init(_ dossier: Dossier, beside text: ArticleText?) {
    self.init(dossier, article: text.map { ArticleAnchoring.anchor(dossier, in: $0) })
  }
}
