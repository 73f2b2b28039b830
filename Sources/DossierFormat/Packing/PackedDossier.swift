public import DossierModel

/// A dossier in the form that is quickest to read, for one that is built into the program.
///
/// The same fields in the same order as in a file, but without keys and places: first numbers, in
/// digits of five bits that are plain ASCII, then every text that the dossier has, once. Only what
/// the same version of the program packed can be unpacked.
public enum PackedDossier {
  /// Packs a dossier.
  public static func pack(_ dossier: Dossier) -> String {
    var packer = Packer(source: EntrySource(dossier.entries))
    var file = DossierFile(dossier)
    file.exchange(&packer)
    return packer.text
  }

  /// Unpacks a dossier that was packed when the program was built.
  ///
  /// - Precondition: The text is what ``pack(_:)`` made.
  public static func unpack(_ text: StaticString) -> Dossier {
    unpack(text.withUTF8Buffer { unsafe Array($0) })
  }

  /// Unpacks a dossier from the UTF-8 of a packed one.
  static func unpack(_ bytes: [UInt8]) -> Dossier {
    var unpacker = Unpacker(bytes)
    var file = DossierFile.blank
    file.exchange(&unpacker)
    return Dossier(
      checkedHeader: file.header,
      vocabulary: Vocabulary(kinds: file.kinds, linkTypes: file.linkTypes),
      entries: unpacker.entries,
      links: file.links,
      ratings: file.ratings
    )
  }
}
