public import DossierModel

/// What names a place of a dossier in text, whatever is read again: `palmyra-2016#daesh`.
///
/// After the `#` comes an entry, a paragraph of the article, or both: `daesh`, `¶9`, `daesh¶9`. With a
/// paragraph the article is shown, with the entry's mentions marked.
public struct Address: Hashable, Sendable, CustomStringConvertible {
  /// The id of the dossier, or the name of its file; empty for the built-in dossier.
  public let dossier: String
  /// What comes after the `#`.
  public let fragment: String

  /// Splits a text at its last `#`; `nil` if it has none.
  public init?(_ text: String) {
    guard let hash = text.utf8.lastIndex(of: UInt8(ascii: "#")) else { return nil }
    dossier = String(text[..<hash])
    fragment = String(text[text.utf8.index(after: hash)...])
  }

  /// Names an entry of a dossier.
  public init(dossier: String, entry: EntryID) {
    self.dossier = dossier
    fragment = entry.text
  }

  /// The address as it is written.
  public var description: String { "\(dossier)#\(fragment)" }

  /// Whether a dossier has what the address names.
  public func isFound(in library: Library) -> Bool { target(in: library) != nil }

  /// The position of the entry that the address names; `nil` if there is none.
  public func entry(in library: Library) -> Int? { target(in: library)?.entry }

  /// What the address names in a dossier; `nil` if there is no such entry or paragraph.
  func target(in library: Library) -> Target? {
    if let position = library.dossier.position(named: fragment) {
      return Target(entry: position, paragraph: nil)
    }
    guard let sign = fragment.lastIndex(of: "¶"),
      let paragraph = Int(fragment[fragment.index(after: sign)...]),
      library.hasParagraph(paragraph)
    else { return nil }
    let id = String(fragment[..<sign])
    guard !id.isEmpty else { return Target(entry: nil, paragraph: paragraph) }
    return library.dossier.position(named: id).map { Target(entry: $0, paragraph: paragraph) }
  }

  /// What an address names: an entry, a paragraph, or a paragraph with an entry's mentions marked.
  struct Target: Hashable, Sendable {
    /// The position of the entry.
    let entry: Int?
    let paragraph: Int?
  }
}

extension Dossier {
  fileprivate func position(named id: String) -> Int? { EntryID(id).flatMap(position) }
}
