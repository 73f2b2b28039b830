import DossierFormat
import DossierModel
import DossierSearch
import Explorer

/// What the command line names: a dossier, and perhaps a place in it.
struct DossierAddress {
  /// The file, `-` for standard input; `nil` for the built-in dossier.
  let path: String?
  /// The place to open.
  let address: Address?

  /// Reads an argument: the name of a file, or such a name with `#` and an entry's id after it.
  init(_ argument: String?) {
    guard let argument, let address = Address(argument), !InputFile.exists(argument) else {
      path = argument
      self.address = nil
      return
    }
    self.address = address
    let isBuiltIn = address.dossier.isEmpty || DossierAddress.isBuiltIn(address.dossier)
    path = isBuiltIn ? nil : address.dossier
  }

  /// A file in the working directory comes before the built-in dossier of the same name.
  private static func isBuiltIn(_ name: String) -> Bool {
    guard !InputFile.exists(name) else { return false }
    return (try? DossierSource(path: nil, isLarge: false).load())?.header.id.text == name
  }
}

extension Failure {
  /// An entry that a dossier does not have, with the one that may be meant.
  static func noEntry(_ id: String, in library: Library) -> Failure {
    let meant = library.entry(meantBy: id)
    return Failure(
      .negative,
      "there is no entry “\(id)”",
      remedy: meant.map { "did you mean “\($0)”?" } ?? "'dossier search' finds ids by name"
    )
  }
}

extension Library {
  /// The id that is spelt nearly so, else that of the entry that has such a name.
  fileprivate func entry(meantBy id: String) -> String? {
    var suggestions = Suggestions()
    if let near = suggestions.closest(to: id, among: dossier.entries.lazy.map(\.id.text)) {
      return near
    }
    let found = SearchIndex(dossier, graph: graph)
      .results(for: Query(parsing: id), limit: 1).hits.first
    guard let found, found.tier <= .sameSound, let position = found.position else { return nil }
    return dossier.entries[position].id.text
  }
}
