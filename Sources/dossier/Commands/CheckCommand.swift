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

  @Flag(help: "Lift the limits on a dossier's size.")
  var large = false

  func run() throws {
    let source = DossierSource(path: file, isLarge: large)
    let loaded = try source.check()
    let name = file.map { $0 == "-" ? "standard input" : $0 } ?? "built-in dossier"
    var output = Output(Output.errors)
    for diagnostic in loaded.diagnostics {
      try output.line(VisibleText(diagnostic.line(file: name)))
    }
    try output.flush()
    if loaded.diagnostics.contains(where: { $0.severity == .error }) {
      throw Failure(.negative, "")
    }
  }
}
