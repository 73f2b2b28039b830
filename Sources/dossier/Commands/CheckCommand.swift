import ArgumentParser
import DossierFormat
import DossierModel
import TerminalUI

/// `dossier check FILE`.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Name everything that is wrong with a dossier, with line, column and remedy."
  )

  @Argument(help: "The dossier, - for standard input; the built-in one by default.")
  var file: String?

  @OptionGroup var options: DossierOptions

  func validate() throws {
    try options.validate(with: file)
  }

  func run() throws {
    let source = DossierSource(path: file ?? options.path, isLarge: options.large)
    let diagnostics = try source.check().diagnostics
    var output = Output()
    for diagnostic in diagnostics {
      try output.line(VisibleText(diagnostic.line(file: source.name)))
    }
    try output.flush()
    let errors = diagnostics.count { $0.severity == .error }
    guard errors > 0 else { return }
    throw Failure(.negative, "\(source.name): \(errors == 1 ? "1 error" : "\(errors) errors")")
  }
}
