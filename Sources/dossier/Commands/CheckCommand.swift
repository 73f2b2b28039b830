import ArgumentParser
import Diagnostics
import DossierFormat
import DossierModel
import TerminalUI

/// `dossier check FILE`.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Name everything that is wrong with a dossier, with line, column and remedy.",
    discussion: """
      With --article, also what the text of the article has and the dossier lacks, or says \
      otherwise.
      """
  )

  @Argument(help: "The dossier, - for standard input; the built-in one by default.")
  var file: String?

  @OptionGroup var options: DossierOptions

  @OptionGroup var article: ArticleOptions

  func validate() throws {
    try options.validate(with: file)
    try article.validate(withDossier: file ?? options.path)
  }

  func run() throws {
    let source = DossierSource(path: file ?? options.path, isLarge: options.large)
    let loaded = try source.check(with: article.load())
    var output = Output()
    for diagnostic in loaded.diagnostics {
      try output.line(VisibleText(diagnostic.line(file: source.name)))
    }
    for diagnostic in loaded.articleDiagnostics {
      try output.line(VisibleText(diagnostic.line(file: article.name)))
    }
    try output.flush()
    let errors = loaded.diagnostics.count { $0.severity == .error }
    guard errors > 0 else { return }
    throw Failure(.negative, "\(source.name): \(errors == 1 ? "1 error" : "\(errors) errors")")
  }
}
