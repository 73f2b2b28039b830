import ArgumentParser
import DossierModel

/// Which dossier a command reads.
struct DossierOptions: ParsableArguments {
  @Option(
    name: [.customShort("d"), .customLong("dossier")],
    help: ArgumentHelp("Read this dossier instead of the built-in one.", valueName: "file")
  )
  var path: String?

  @Flag(help: "Lift the limits on a dossier's size.")
  var large = false

  /// Refuses a dossier that is named both as an argument and as an option.
  func validate(with file: String?) throws {
    guard file == nil || path == nil else {
      throw ValidationError("give the dossier as an argument or with -d, not both")
    }
  }

  func load() throws(Failure) -> Dossier {
    try DossierSource(path: path, isLarge: large).load()
  }
}
