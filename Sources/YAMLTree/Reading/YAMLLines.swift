/// The lines of a YAML text, which may be broken, and their indentation.
///
/// Lines are counted from 0 here.
struct YAMLLines {
  private struct Line {
    let range: Range<Int>
    /// The column of the first character; `nil` if the line is empty or a comment.
    let indent: Int?
    /// Whether a tab is among the leading spaces; YAML refuses it, and it may mean any depth.
    let hasTab: Bool
    let isItem: Bool
    /// How many bytes `key:` or `-` takes at the start, with the spaces before it; 0 without
    /// either.
    let headLength: Int
    /// Whether a value follows on the same line.
    let hasValue: Bool

    /// Whether it is indented by no more than some columns.
    func isWithin(_ columns: Int) -> Bool { !hasTab && indent.map { $0 <= columns } ?? false }
  }

  private let lines: [Line]

  /// Finds the lines of a text, which starts after its byte order mark.
  init(_ bytes: [UInt8], from start: Int) {
    var lines: [Line] = []
    var position = start
    while position < bytes.count {
      var end = position
      while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
      lines.append(YAMLLines.line(bytes[position..<end]))
      let isPair = end + 1 < bytes.count && bytes[end] == 0x0D && bytes[end + 1] == 0x0A
      position = end + (isPair ? 2 : 1)
    }
    self.lines = lines
  }

  /// How many there are.
  var count: Int { lines.count }

  /// Where the bytes of a line are.
  func range(of line: Int) -> Range<Int> { lines[line].range }

  /// How many bytes `key:` or `-` takes at the start of a line; 0 without either.
  func headLength(of line: Int) -> Int { lines[line].headLength }

  /// Whether a line is indented like another and has neither `key:` nor `-`.
  func lacksHead(_ line: Int, beside other: Int) -> Bool {
    lines[line].headLength == 0 && lines[line].indent == lines[other].indent
  }

  /// Whether a line is more than empty or a comment.
  func isContent(_ line: Int) -> Bool { lines[line].indent != nil }

  /// The last line of content up to and including a line, which may be past the end.
  func last(upTo line: Int) -> Int? {
    guard line >= 0 else { return nil }
    return lines.prefix(line + 1).lastIndex { $0.indent != nil }
  }

  /// The part that a line belongs to: a line, and all lines after it that are indented by more.
  func part(around line: Int) -> Range<Int> {
    let section = lines[...line].lastIndex { $0.isWithin(0) && !$0.isItem }
    guard let section else { return line..<line + 1 }
    if section == line, lines[line].headLength == 0 {
      // The lines after it belong to no section, not even to the one above.
      return line..<(lines[(line + 1)...].firstIndex { $0.isWithin(0) && !$0.isItem } ?? count)
    }
    if lines[section].hasValue { return section..<next(after: section, within: 0) }
    let inside = lines[(section + 1)...].first { $0.indent != nil && !$0.hasTab }
    guard section < line, let indent = inside?.indent, indent > 0 || inside?.isItem == true else {
      return line..<line + 1
    }
    let head = lines[section...line].dropFirst().lastIndex { $0.isWithin(indent) } ?? line
    let isSection = isMisplacedSection(head, beside: indent)
    return head..<next(after: line, within: isSection ? lines[head].indent ?? 0 : indent)
  }

  /// Whether a line seems to be meant as a section: the lines after it are indented as the parts of
  /// sections are, and it is indented by less.
  private func isMisplacedSection(_ line: Int, beside indent: Int) -> Bool {
    guard let own = lines[line].indent, own < indent, !lines[line].hasValue, !lines[line].isItem
    else { return false }
    return lines[(line + 1)...].first { $0.indent != nil }?.indent == indent
  }

  /// The first line after another that is indented by no more than some columns.
  private func next(after line: Int, within indent: Int) -> Int {
    lines[(line + 1)...].firstIndex { $0.isWithin(indent) } ?? count
  }

  private static func line(_ bytes: ArraySlice<UInt8>) -> Line {
    let blanks: [UInt8] = [UInt8(ascii: " "), UInt8(ascii: "\t")]
    let first = bytes.firstIndex { !blanks.contains($0) } ?? bytes.endIndex
    let text = bytes[first...]
    let isContent = !text.isEmpty && text.first != UInt8(ascii: "#")
    let isItem = text.first == UInt8(ascii: "-") && text.dropFirst().first ?? 0x20 == 0x20
    let indent = first - bytes.startIndex
    let head = isItem ? 1 : keyLength(in: text).map { $0 + 1 }
    let value = text.dropFirst(head ?? 0).first { !blanks.contains($0) }
    return Line(
      range: bytes.indices,
      indent: isContent ? indent : nil,
      hasTab: bytes[..<first].contains(UInt8(ascii: "\t")),
      isItem: isItem,
      headLength: isContent ? head.map { indent + $0 } ?? 0 : 0,
      hasValue: isContent && head != nil && value != nil && value != UInt8(ascii: "#")
    )
  }

  /// How many bytes there are before the colon of a key without quotes.
  private static func keyLength(in text: ArraySlice<UInt8>) -> Int? {
    guard let first = text.first, !"\"'{}[],&*!|>%@`#?:".utf8.contains(first) else { return nil }
    var isSpaced = false
    for (offset, byte) in text.enumerated() {
      if byte == UInt8(ascii: ":") {
        let next = text.dropFirst(offset + 1).first
        return next == nil || next == UInt8(ascii: " ") ? offset : nil
      }
      // Several words before a colon are only taken for a key if they look like one.
      isSpaced = isSpaced || byte == UInt8(ascii: " ")
      guard !isSpaced || byte.isWordByte else { return nil }
    }
    return nil
  }
}

extension UInt8 {
  fileprivate var isWordByte: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"),
      UInt8(ascii: " "), 0x80...:
      true
    default: false
    }
  }
}
