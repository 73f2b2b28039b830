import DossierModel
import DossierSearch

/// Tells whether an entry has a text in its title or one of its names, spelling of marks aside.
struct NameFilter {
  private let needle: FoldedKey

  init(_ text: String) {
    needle = FoldedKey(text)
  }

  func matches(_ entry: Entry) -> Bool {
    needle.isEmpty || hasTitle(entry) || otherName(of: entry) != nil
  }

  /// The name by which an entry matches, where its title does not.
  func otherName(of entry: Entry) -> String? {
    guard !needle.isEmpty, !hasTitle(entry) else { return nil }
    return entry.names.first { FoldedKey($0.text).contains(needle) }?.text
  }

  private func hasTitle(_ entry: Entry) -> Bool { FoldedKey(entry.title).contains(needle) }
}
