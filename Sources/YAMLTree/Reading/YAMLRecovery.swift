import Diagnostics

/// A YAML text whose broken parts are blanked, one after the other, until the rest can be read.
///
/// A part is one key of a section and its value, or one item of a list: what an author thinks of as
/// one entry. Its key stays, without a value, unless the fault is in the key. Every other byte
/// keeps its place.
struct YAMLRecovery {
  /// The text with the parts blanked.
  private(set) var bytes: [UInt8]
  /// The parts.
  private(set) var unread: [UnreadPart] = []
  /// The anchors that were in them.
  private(set) var lostAnchors: Set<String> = []
  /// Whether the last part lost its key, too.
  private var lastLostItsHead = false
  private let lines: YAMLLines
  private var attempts = 0

  /// More than anyone corrects at once.
  private static let mostParts = 20
  /// How many bytes are read again in all; large files are tried less often.
  private static let mostBytes = 16 << 20

  /// Creates a recovery of a text, which starts after its byte order mark.
  init(_ bytes: [UInt8], from start: Int) {
    self.bytes = bytes
    lines = YAMLLines(bytes, from: start)
  }

  /// Whether there is more in the text than empty lines and comments.
  var hasContent: Bool { lines.last(upTo: lines.count) != nil }

  /// Blanks the part that a line belongs to: first its value, then its key, then the part above.
  ///
  /// A line above that has no key is blanked before the part's key.
  ///
  /// - Parameter number: The line, counted from 1; the last one stands for the end of the file.
  /// - Returns: Whether it makes sense to read again.
  mutating func blankPart(around number: Int) -> Bool {
    attempts += 1
    guard attempts <= YAMLRecovery.mostParts,
      attempts * bytes.count <= YAMLRecovery.mostBytes || attempts == 1,
      let line = lines.last(upTo: number - 1)
    else { return false }
    let part = lines.part(around: line)
    if blank(part, keepingHead: true) { return true }
    guard let above = lines.last(upTo: part.lowerBound - 1) else {
      return blank(part, keepingHead: false)
    }
    let partAbove = lines.part(around: above)
    if lines.lacksHead(above, beside: part.lowerBound), blank(partAbove, keepingHead: true) {
      return true
    }
    return blank(part, keepingHead: false) || blank(partAbove, keepingHead: true)
      || blank(partAbove, keepingHead: false)
  }

  /// Whether a text that takes several lines has a line that looks like a key or an item.
  ///
  /// - Parameter text: The lines, counted from 1.
  /// - Returns: Whether one does, after the first.
  func seemsToRunOn(_ text: ClosedRange<Int>) -> Bool {
    (text.lowerBound..<max(text.lowerBound, min(text.upperBound, lines.count)))
      .contains { lines.headLength(of: $0) > 0 }
  }

  /// Whether a fault only follows from another: it is in a part that was passed over, or it is the
  /// same fault right after a part that lost its key.
  ///
  /// - Parameters:
  ///   - fault: The fault.
  ///   - last: The one before.
  /// - Returns: Whether it need not be reported.
  func hasCaused(_ fault: Fault, after last: Fault?) -> Bool {
    let line = fault.place.line
    if unread.contains(where: { $0.lines.contains(line) }) { return true }
    guard lastLostItsHead, let part = unread.last,
      fault.diagnostic.message == last?.diagnostic.message
    else {
      return false
    }
    return part.lines.upperBound < line
      && lines.last(upTo: line - 2).map { $0 < part.lines.upperBound } ?? true
  }

  private mutating func blank(_ part: Range<Int>, keepingHead: Bool) -> Bool {
    let words = YAMLWords(bytes, in: part.map(lines.range))
    var isChanged = false
    for index in part where lines.isContent(index) {
      let kept = keepingHead && index == part.lowerBound ? lines.headLength(of: index) : 0
      for position in lines.range(of: index).dropFirst(kept)
      where bytes[position] != UInt8(ascii: " ") {
        bytes[position] = UInt8(ascii: " ")
        isChanged = true
      }
    }
    guard isChanged else { return false }
    lostAnchors.formUnion(words.anchors)
    lastLostItsHead = !keepingHead
    unread.append(
      UnreadPart(lines: (part.lowerBound + 1)...part.upperBound, keys: words.keys)
    )
    return true
  }
}
