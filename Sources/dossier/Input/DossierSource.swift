import BundledDossiers
import DossierFormat
import DossierModel

/// Where a dossier comes from: a file, or the binary itself.
struct DossierSource {
  /// The file, `-` for standard input; nil for the built-in dossier.
  let path: String?
  let isLarge: Bool

  /// Loads the dossier, or says in one line why it cannot be used.
  func load() throws(Failure) -> Dossier {
    guard let path else { return try builtIn() }
    let file = InputFile(path: path, limit: sizeLimit)
    let loaded = DossierLoader(options: options).load(try file.read(), name: path)
    if let dossier = loaded.dossier { return dossier }
    let errors = loaded.diagnostics.filter { $0.severity == .error }
    let first = errors.first?.line(file: file.name) ?? "\(file.name): is no dossier"
    let more = errors.count > 1 ? " (and \(errors.count - 1) more errors)" : ""
    throw Failure(.unusableInput, first + more, remedy: "'dossier check' names every fault")
  }

  /// Loads with every rule, for all that is to be said about a file.
  func check() throws(Failure) -> Loaded {
    guard let path else { return DossierLoader(options: .check).load(BundledDossiers.builtIn) }
    return DossierLoader(options: options.union(.check))
      .load(try InputFile(path: path, limit: sizeLimit).read(), name: path)
  }

  private func builtIn() throws(Failure) -> Dossier {
    // Its rules were checked when the program was built.
    guard let dossier = DossierLoader(options: .trusted).load(BundledDossiers.builtIn).dossier
    else {
      throw Failure(.ourFault, "the built-in dossier cannot be read", remedy: "please report this")
    }
    return dossier
  }

  private var options: DossierLoader.Options { isLarge ? .large : [] }

  private var sizeLimit: Int { isLarge ? .max : 16 << 20 }
}
