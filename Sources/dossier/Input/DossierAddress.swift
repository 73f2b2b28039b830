import DossierModel
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
