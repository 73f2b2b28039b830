import DossierModel
import DossierSearch
import DossierText

/// Matches entries that have a text in their title or in a name, without regard to case and accents.
struct NameFilter {
  private let needle: FoldedKey

  init(_ text: String) {
    needle = FoldedKey(text)
  }

  func matches(_ entry: Entry) -> Bool {
    needle.isEmpty || fits(entry.title) || entry.names.contains { fits($0.text) }
  }

  /// The positions of the entries of a kind that match, in the order of their list.
  func rows(of kind: EntityKind.ID, in library: Library) -> [Int] {
    library.entries(ofKind: kind).filter { matches(library.entry($0)) }
  }

  /// The name by which an entry matches if its title does not.
  func otherName(of entry: Entry) -> String? {
    needle.isEmpty || fits(entry.title) ? nil : entry.names.first { fits($0.text) }?.text
  }

  private func fits(_ text: String) -> Bool { FoldedKey(text).contains(needle) }
}
