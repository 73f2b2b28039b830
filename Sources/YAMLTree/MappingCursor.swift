/// Looks up the keys of a mapping, fastest in the order of the file.
///
/// A reader that asks for every key it knows pays little for those that are absent.
public struct MappingCursor: Sendable {
  /// The mapping itself.
  public let node: Node
  /// How many different keys were found so far.
  public private(set) var foundCount = 0
  private let first: Int
  private let end: Int
  private var position: Int
  /// A bit for the length and first byte of every key that is there.
  private var fingerprints: UInt64 = 0

  /// Creates a cursor, which finds nothing if the node is not a mapping.
  public init(_ node: Node) {
    self.node = node
    let isMapping = node.kind == .mapping
    first = node.firstChild
    end = isMapping ? node.end : first
    position = first
    var key = first
    while key < end {
      let record = node.storage.records[key]
      let byte = record.count > 0 ? node.storage.byte(of: record, at: 0) : 0
      fingerprints |= MappingCursor.fingerprint(length: Int(record.count), first: byte)
      key = next(after: key)
    }
  }

  /// The value of a key.
  public mutating func value(of key: StaticString) -> Node? {
    let byte = key.utf8CodeUnitCount > 0 ? unsafe key.utf8Start[0] : 0
    let bit = MappingCursor.fingerprint(length: key.utf8CodeUnitCount, first: byte)
    guard fingerprints & bit != 0 else { return nil }
    let start = position
    repeat {
      guard position < end else {
        position = first
        continue
      }
      let candidate = position
      position = next(after: candidate)
      if node.storage.record(candidate, hasText: key) {
        foundCount += 1
        return Node(storage: node.storage, at: candidate + 1)
      }
    } while position != start
    return nil
  }

  private func next(after key: Int) -> Int {
    node.storage.records[key + 1].next(after: key + 1)
  }

  private static func fingerprint(length: Int, first: UInt8) -> UInt64 {
    1 << UInt64((length &* 7 &+ Int(first)) & 63)
  }
}

extension Node {
  fileprivate var firstChild: Int { contentIndex + 1 }

  fileprivate var end: Int { Int(content.start) }
}

extension Tree.Storage {
  fileprivate func byte(of record: Record, at offset: Int) -> UInt8 {
    (record.isCopied ? copied : source)[Int(record.start) + offset]
  }

  fileprivate func record(_ index: Int, hasText text: StaticString) -> Bool {
    let record = records[index]
    guard Int(record.count) == text.utf8CodeUnitCount else { return false }
    for offset in 0..<text.utf8CodeUnitCount
    where unsafe byte(of: record, at: offset) != text.utf8Start[offset] {
      return false
    }
    return true
  }
}
