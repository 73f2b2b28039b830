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

  func load() throws(Failure) -> Dossier {
    try DossierSource(path: path, isLarge: large).load()
  }
}
