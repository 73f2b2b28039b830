/// A parsed file: an arena of nodes that know their place.
///
/// Nodes are small records in one array and refer to slices of one text, so that a tree costs two
/// or three allocations whatever its size.
public struct Tree: Sendable {
  /// The two notations that a tree can be read from.
  public enum Format: Sendable {
    case yaml, json
  }

  /// What all nodes of a tree share; a class, so that a cursor costs one reference.
  final class Storage: Sendable {
    let format: Format
    let records: [Record]
    let source: [UInt8]
    let copied: [UInt8]

    init(format: Format, records: [Record], source: [UInt8], copied: [UInt8]) {
      self.format = format
      self.records = records
      self.source = source
      self.copied = copied
    }
  }

  let storage: Storage
  /// The parts of the file that were passed over, because each has a fault.
  public let unread: [UnreadPart]

  init(
    format: Format,
    records: [Record],
    source: [UInt8] = [],
    copied: [UInt8],
    unread: [UnreadPart] = []
  ) {
    storage = Storage(format: format, records: records, source: source, copied: copied)
    self.unread = unread
  }

  /// The file's bytes, which ``Node/byteRange`` refers to.
  public var source: [UInt8] { storage.source }

  /// Which notation the tree was read from.
  public var format: Format { storage.format }

  /// The outermost node.
  public var root: Node { Node(storage: storage, at: 0) }

  /// How many nodes there are.
  public var count: Int { storage.records.count }

  /// The node with an index that ``Node/index`` gave.
  public subscript(index: Int) -> Node { Node(storage: storage, at: index) }
}
