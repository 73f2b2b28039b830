import ArgumentParser
import DossierFormat
import DossierModel

/// `dossier export FORMAT [FILE]`.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write a dossier to standard output, as YAML or JSON of the same shape."
  )

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case json, yaml
  }

  @Argument(help: "json or yaml.")
  var format: Format

  @Argument(help: "The dossier; the built-in one by default.")
  var file: String?

  @OptionGroup var source: DossierOptions

  func validate() throws {
    try source.validate(with: file)
  }

  func run() throws {
    let dossier = try DossierSource(path: file ?? source.path, isLarge: source.large).load()
    let encoder = DossierEncoder()
    var output = Output()
    switch format {
    case .json: try output.escaped(encoder.json(dossier))
    case .yaml: try output.escaped(encoder.yaml(dossier))
    }
    try output.flush()
  }
}
