import BundledDossiers
import Diagnostics
import DossierFormat
import DossierModel
import YAMLTree

/// Where a dossier comes from: a file, or the binary itself.
struct DossierSource: Sendable {
  /// The file, `-` for standard input; `nil` for the built-in dossier.
  let path: String?
  let isLarge: Bool

  /// The name by which messages call it.
  var name: String { file?.name ?? "built-in dossier" }

  private var file: InputFile? {
    path.map {
      InputFile(
        path: $0,
        limit: (isLarge ? Limits.large : .usual).size,
        remedy: isLarge ? nil : "give --large if it is meant to be"
      )
    }
  }

  /// Loads the dossier, or says in one line why it cannot be used.
  func load() throws(Failure) -> Dossier { try open().dossier }

  /// Whether reading it takes long enough to be noticed; a file that is refused takes no time.
  var isSlow: Bool {
    guard let file, let size = file.size else { return false }
    return size >= DossierSource.slowSize && size <= file.limit
  }

  private static let slowSize = 2 << 20

  /// Loads the dossier and keeps what it was read from.
  ///
  /// - Parameter progress: Called from time to time with how much of the work is done, from 0 to 1.
  /// - Returns: The dossier with what it was read from.
  /// - Throws: What makes the file unusable, in one line.
  func open(progress: ((Double) -> Void)? = nil) throws(Failure) -> OpenedDossier {
    guard let file else {
      return OpenedDossier(PackedDossier.unpack(BundledDossiers.builtIn), from: self)
    }
    let bytes = try file.read()
    let loaded = DossierLoader(options: options)
      .load(bytes, name: file.path, progress: progress)
    if let dossier = loaded.dossier {
      return OpenedDossier(dossier, from: self, bytes: bytes, places: loaded.places)
    }
    let errors = loaded.diagnostics.filter { $0.severity == .error }
    let first = errors.first?.line(file: name) ?? "\(name): is not a dossier"
    let more = errors.count > 1 ? " (and \(errors.count - 1) more errors)" : ""
    throw Failure(.unusableInput, first + more, remedy: "'dossier check' names every fault")
  }

  /// Loads with every rule, for all that is to be reported about a file and its article's text.
  func check(with article: ArticleText?) throws(Failure) -> Loaded {
    check(try file?.read(), with: article)
  }

  /// Checks what was read before; the built-in dossier if there is nothing.
  func check(_ bytes: [UInt8]?, with article: ArticleText?) -> Loaded {
    guard let bytes else {
      let text = DossierEncoder().yaml(PackedDossier.unpack(BundledDossiers.builtIn))
      return DossierLoader(options: .check).load(Array(text.utf8), article: article)
    }
    return DossierLoader(options: options.union(.check))
      .load(bytes, name: path, article: article)
  }

  private var options: DossierLoader.Options { isLarge ? .large : [] }
}
