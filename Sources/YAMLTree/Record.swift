import Diagnostics

/// One node in the arena, in 24 bytes.
///
/// Nodes are in the order of the file, each before what it contains; a mapping contains its keys
/// and values in turn. The next sibling of a node is found by ``next(after:)``.
struct Record: BitwiseCopyable {
  enum Kind: UInt32 {
    case plain
    case quoted
    case sequence
    case mapping
    /// Repeats a node further up.
    case alias
  }

  // Text: its first byte, in the file or among the copied texts. List or mapping: the index after
  // its last descendant. Alias: its target.
  private(set) var start: UInt32
  // Text: its bytes. List: its items. Mapping: its keys and values together.
  private(set) var count: UInt32
  private let line: UInt32
  // Column, then whether the text was copied, then kind.
  private let packed: UInt32
  // The bytes of the file that the node takes.
  private let sourceStart: UInt32
  private var sourceEnd: UInt32

  private static let columnBits: UInt32 = 28

  init(
    _ kind: Kind,
    start: Int,
    count: Int,
    isCopied: Bool = false,
    at place: Place,
    source: Range<Int>
  ) {
    self.start = UInt32(truncatingIfNeeded: start)
    self.count = UInt32(truncatingIfNeeded: count)
    line = UInt32(truncatingIfNeeded: place.line)
    let column = min(UInt32(truncatingIfNeeded: place.column), 1 << Record.columnBits - 1)
    packed = column << 4 | (isCopied ? 8 : 0) | kind.rawValue
    sourceStart = UInt32(truncatingIfNeeded: source.lowerBound)
    sourceEnd = UInt32(truncatingIfNeeded: source.upperBound)
  }

  var kind: Kind { Kind(rawValue: packed & 7) ?? .plain }

  /// Whether the text is among the copied bytes rather than the file's.
  var isCopied: Bool { packed & 8 != 0 }

  var place: Place { Place(line: Int(line), column: Int(packed >> 4)) }

  var range: Range<Int> { Int(start)..<Int(start) + Int(count) }

  /// The bytes of the file that the node takes.
  var source: Range<Int> { Int(sourceStart)..<Int(sourceEnd) }

  mutating func close(end: Int, count: Int, sourceEnd: Int) {
    start = UInt32(truncatingIfNeeded: end)
    self.count = UInt32(truncatingIfNeeded: count)
    self.sourceEnd = UInt32(truncatingIfNeeded: sourceEnd)
  }

  func next(after index: Int) -> Int {
    switch kind {
    case .plain, .quoted, .alias: index + 1
    case .sequence, .mapping: Int(start)
    }
  }
}
