public import Diagnostics

/// A cursor into a tree: one scalar, list or mapping of the file.
public struct Node: Sendable {
  /// The three shapes of a node.
  public enum Kind: Sendable {
    case scalar, sequence, mapping
  }

  let storage: Tree.Storage
  /// A number that names the node within its tree, in the order of the file.
  ///
  /// In a mapping, a value's index is its key's plus 1.
  public let index: Int
  let record: Record

  init(storage: Tree.Storage, at index: Int) {
    self.storage = storage
    self.index = index
    record = storage.records[index]
  }

  /// The record that holds the content; for an alias, that of its target.
  var contentIndex: Int {
    record.kind == .alias ? Int(record.start) : index
  }

  /// The index of the last node in it.
  var lastIndex: Int {
    switch content.kind {
    case .sequence, .mapping: max(index, Int(content.start) - 1)
    case .plain, .quoted, .alias: index
    }
  }

  var content: Record { record.kind == .alias ? storage.records[contentIndex] : record }

  /// Which of the shapes the node has.
  public var kind: Kind {
    switch content.kind {
    case .plain, .quoted, .alias: .scalar
    case .sequence: .sequence
    case .mapping: .mapping
    }
  }

  /// Where the node starts; for an alias, where it is used.
  public var place: Place { record.place }

  /// The bytes of ``Tree/source`` that the node takes, counted from 0.
  ///
  /// They include quotes, brackets and an anchor. A block list or mapping ends with its last value,
  /// before any comment or blank line. A value that is left out takes no bytes, and starts after
  /// the colon or hyphen that it belongs to. An alias takes the bytes of its use.
  public var byteRange: Range<Int> { record.source }

  /// The notation of the file that the node is in.
  public var format: Tree.Format { storage.format }

  /// How many items a list or entries a mapping has; 0 for a scalar.
  public var count: Int {
    switch content.kind {
    case .plain, .quoted, .alias: 0
    case .sequence: Int(content.count)
    case .mapping: Int(content.count) / 2
    }
  }

  /// The items of a list; nothing for other nodes.
  public var items: Items {
    Items(storage: storage, first: contentIndex + 1, count: kind == .sequence ? count : 0)
  }

  /// The entries of a mapping in order; nothing for other nodes.
  public var entries: Entries {
    Entries(storage: storage, first: contentIndex + 1, count: kind == .mapping ? count : 0)
  }

  /// The value of a key of a mapping, in time linear in its entries.
  public subscript(key: String) -> Node? {
    for entry in entries where entry.key.hasText(key) { return entry.value }
    return nil
  }

  /// The items of a list.
  public struct Items: Sequence, IteratorProtocol, Sendable {
    let storage: Tree.Storage
    var first: Int
    var count: Int

    /// How many items are left.
    public var underestimatedCount: Int { count }

    /// Goes on to the next item.
    public mutating func next() -> Node? {
      guard count > 0 else { return nil }
      let node = Node(storage: storage, at: first)
      first = node.record.next(after: first)
      count -= 1
      return node
    }
  }

  /// The entries of a mapping.
  public struct Entries: Sequence, IteratorProtocol, Sendable {
    let storage: Tree.Storage
    var first: Int
    var count: Int

    /// How many entries are left.
    public var underestimatedCount: Int { count }

    /// Goes on to the next entry.
    public mutating func next() -> (key: Node, value: Node)? {
      guard count > 0 else { return nil }
      let key = Node(storage: storage, at: first)
      let value = Node(storage: storage, at: first + 1)
      first = value.record.next(after: first + 1)
      count -= 1
      return (key, value)
    }
  }
}
