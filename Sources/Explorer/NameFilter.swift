import DossierModel
import DossierSearch

/// Tells whether an entry has a text in its title or one of its names, spelling of marks aside.
struct NameFilter {
  private let needle: FoldedKey

  init(_ text: String) {
    needle = FoldedKey(text)
  }

  func matches(_ entry: Entry) -> Bool {
    needle.isEmpty || FoldedKey(entry.title).contains(needle)
      || entry.names.contains { FoldedKey($0.text).contains(needle) }
  }
}
