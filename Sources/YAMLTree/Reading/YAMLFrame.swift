import Diagnostics

/// The parts of a file before and after its document.
///
/// libyaml compares every `%TAG` with all before it, so a file of nothing else would take hours;
/// for the same reason libyaml does not read past the document.
struct YAMLFrame {
  private let bytes: [UInt8]
  private var position: Int
  private var line = 1

  init(_ bytes: [UInt8], from start: Int) {
    self.bytes = bytes
    position = start
  }

  /// Throws for a directive before the document that is refused.
  mutating func checkHead() throws(Fault) {
    while position < bytes.count {
      let text = bytes[position..<endOfLine]
      guard !text.starts(with: "%TAG".utf8) else {
        throw Fault(
          .refused,
          "tag directives are not read",
          remedy: "remove the line",
          at: Place(line: line, column: 1)
        )
      }
      guard text.first == UInt8(ascii: "%") || YAMLFrame.isBlank(text) else { return }
      skipLine()
    }
  }

  /// Throws if anything but comments follows the end of the document.
  mutating func checkTail(from end: Place) throws(Fault) {
    while line < end.line, position < bytes.count { skipLine() }
    var column = end.column
    var rest = bytes[position..<endOfLine]
    var skipped = 1
    while skipped < end.column, let byte = rest.popFirst() {
      if byte & 0xC0 != 0x80 && rest.first.map({ $0 & 0xC0 != 0x80 }) ?? true {
        skipped += 1
      }
    }
    while true {
      guard YAMLFrame.isBlank(rest) || rest.starts(with: "...".utf8) else {
        throw Fault(
          .refused,
          "a second document starts here",
          remedy: "keep one document in a file",
          at: Place(line: line, column: column)
        )
      }
      skipLine()
      guard position < bytes.count else { return }
      rest = bytes[position..<endOfLine]
      column = 1
    }
  }

  private var endOfLine: Int {
    var end = position
    while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
    return end
  }

  private mutating func skipLine() {
    position = endOfLine
    if position + 1 < bytes.count, bytes[position] == 0x0D, bytes[position + 1] == 0x0A {
      position += 1
    }
    position = min(position + 1, bytes.count)
    line += 1
  }

  private static func isBlank(_ text: ArraySlice<UInt8>) -> Bool {
    let first = text.first { $0 != 0x20 && $0 != 0x09 }
    return first == nil || first == UInt8(ascii: "#")
  }
}
