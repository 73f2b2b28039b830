/// The contents that were laid out last, so that going back lays nothing out anew.
struct ContentShelf: Sendable {
  /// What a content was laid out for.
  struct Key: Hashable, Sendable {
    var view: MainView
    var subject: Int?
    var width: Int
  }

  /// How many are kept.
  static let capacity = 12

  /// The newest last.
  private var kept: [(key: Key, content: Content)] = []

  /// Whether the content for a key is kept.
  func holds(_ key: Key) -> Bool { kept.contains { $0.key == key } }

  /// The content for a key: a kept one, or one that is made now.
  mutating func content(for key: Key, make: () -> Content) -> Content {
    if let index = kept.firstIndex(where: { $0.key == key }) {
      let known = kept.remove(at: index)
      kept.append(known)
      return known.content
    }
    let content = make()
    if kept.count == ContentShelf.capacity { kept.removeFirst() }
    kept.append((key, content))
    return content
  }
}
