import Diagnostics
import DossierFormat
import DossierModel

/// Generates Swift source that contains a packed dossier, at build time.
///
/// Usage: `EmbedDossier dossier.yaml Generated.swift`. Exits with 1 if the dossier has errors.
@main
enum EmbedDossier {
  static func main() {
    let arguments = CommandLine.arguments
    guard arguments.count == 3 else {
      StandardError.write("usage: EmbedDossier DOSSIER OUTPUT")
      return StandardError.exit(2)
    }
    guard let bytes = WholeFile.read(arguments[1]) else {
      StandardError.write("\(arguments[1]): cannot be read")
      return StandardError.exit(66)
    }
    let loaded = DossierLoader(options: .check).load(bytes, name: arguments[1])
    for diagnostic in loaded.diagnostics {
      StandardError.write(diagnostic.line(file: arguments[1]))
    }
    guard let dossier = loaded.dossier else { return StandardError.exit(1) }
    let source = SwiftSource(dossier: dossier).text
    guard WholeFile.write(source, to: arguments[2]) else {
      StandardError.write("\(arguments[2]): cannot be written")
      return StandardError.exit(74)
    }
  }
}
