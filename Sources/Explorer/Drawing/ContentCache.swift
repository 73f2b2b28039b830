/// All that a view's content depends on.
struct ContentKey: Hashable, Sendable {
  let view: String
  /// The state of the library: what it has read and prepared.
  let revision: Int
  /// The entry, if what the view says depends on it.
  let subject: Int?
  /// The columns, and the rows if the view fills its pane whatever its size.
  let width: Int
  let height: Int?

  init(
    _ view: (some MainView).Type,
    _ library: Library,
    subject: Int? = nil,
    width: Int,
    height: Int? = nil
  ) {
    self.view = view.id
    revision = library.revision
    self.subject = subject
    self.width = width
    self.height = height
  }
}

/// The contents that were laid out last, so that going back lays nothing out again.
struct ContentCache: Sendable {
  /// How many are kept.
  static let capacity = 12

  /// The newest last.
  private var kept: [(key: ContentKey, content: Content)] = []

  /// Whether the content for a key is kept.
  func holds(_ key: ContentKey) -> Bool { kept.contains { $0.key == key } }

  /// Keeps a content that was laid out.
  mutating func keep(_ content: Content, for key: ContentKey) {
    kept.removeAll { $0.key == key }
    if kept.count == ContentCache.capacity { kept.removeFirst() }
    kept.append((key, content))
  }

  /// The content for a key: a kept one, or one that is laid out now.
  mutating func content(for key: ContentKey, layOut: () -> Content) -> Content {
    let content = kept.first { $0.key == key }?.content ?? layOut()
    keep(content, for: key)
    return content
  }
}
