/// A YAML text out of which broken parts are blanked, one after the other, until the rest can be
/// read.
///
/// A part is what stands under one key of a section, or one item of a list: what an author thinks of
/// as one entry. Its key stays, without a value. Every other byte keeps its place.
struct YAMLRecovery {
  /// The text with the parts blanked.
  private(set) var bytes: [UInt8]
  /// The parts.
  private(set) var unread: [UnreadPart] = []
  private let start: Int
  private var lines: [Line] = []
  private var attempts = 0

  /// More than anybody mends in one go.
  private static let mostParts = 20
  /// How many bytes are read again in all; what is large is tried less often.
  private static let mostBytes = 16 << 20

  private struct Line {
    let range: Range<Int>
    /// The column of its first character, from 0; nil where it is empty or a comment.
    let indent: Int?
    /// Whether a tab stands among the spaces, which YAML refuses and which may mean any depth.
    let hasTab: Bool

    /// Whether it starts something that is indented by no more than some columns.
    func isWithin(_ columns: Int) -> Bool { !hasTab && indent.map { $0 <= columns } ?? false }
  }

  /// Starts with a text as it is, behind its byte order mark.
  init(_ bytes: [UInt8], from start: Int) {
    self.bytes = bytes
    self.start = start
  }

  /// Blanks the part that a line belongs to, or the one above where that has been done in vain.
  ///
  /// - Parameter number: The line, counted from 1.
  /// - Returns: Whether it makes sense to read once more.
  mutating func blankPart(around number: Int) -> Bool {
    if lines.isEmpty { findLines() }
    attempts += 1
    guard attempts <= YAMLRecovery.mostParts,
      attempts * bytes.count <= YAMLRecovery.mostBytes || attempts == 1,
      lines.indices.contains(number - 1)
    else { return false }
    let part = part(around: number - 1)
    return blank(part) || part.lowerBound > 0 && blank(self.part(around: part.lowerBound - 1))
  }

  private mutating func blank(_ part: Range<Int>) -> Bool {
    let keys = Set(part.flatMap { words(startingLine: lines[$0]) })
    var isChanged = false
    for index in part where lines[index].indent != nil {
      let range = lines[index].range
      let kept = index == part.lowerBound ? headLength(of: lines[index]) : 0
      for position in range.dropFirst(kept) where bytes[position] != UInt8(ascii: " ") {
        bytes[position] = UInt8(ascii: " ")
        isChanged = true
      }
    }
    guard isChanged else { return false }
    let place = (part.lowerBound + 1)...part.upperBound
    unread.append(UnreadPart(lines: place, keys: keys))
    return true
  }

  /// Whether a text that takes several lines has a line that looks like a key or an item.
  ///
  /// - Parameter text: The lines, counted from 1.
  /// - Returns: Whether one does, behind the first.
  mutating func seemsToRunOn(_ text: ClosedRange<Int>) -> Bool {
    if lines.isEmpty { findLines() }
    let followers = text.lowerBound..<max(text.lowerBound, min(text.upperBound, lines.count))
    return lines[followers].contains { headLength(of: $0) > 0 }
  }

  /// The lines of a part, as indices.
  private func part(around line: Int) -> Range<Int> {
    guard let section = (0...line).last(where: { lines[$0].isWithin(0) }) else {
      return line..<line + 1
    }
    if section == line, headLength(of: lines[line]) == 0 {
      // What follows it belongs to nothing now, least of all to the section above.
      return line..<next(after: line, within: 0)
    }
    let inside = lines[(section + 1)...].first { $0.indent != nil && !$0.hasTab }?.indent ?? 0
    guard section < line, inside > 0 else { return line..<line + 1 }
    let head = (section + 1...line).last { lines[$0].isWithin(inside) } ?? line
    return head..<next(after: line, within: inside)
  }

  /// The first line behind another that is indented by no more than some columns.
  private func next(after line: Int, within indent: Int) -> Int {
    lines[(line + 1)...].firstIndex { $0.isWithin(indent) } ?? lines.count
  }

  /// How many bytes of a line say what it is about: `key:` or `-`.
  private func headLength(of line: Line) -> Int {
    guard let indent = line.indent else { return 0 }
    let text = bytes[line.range].dropFirst(indent)
    if text.starts(with: "- ".utf8) { return indent + 1 }
    return keyLength(in: text).map { indent + $0 + 1 } ?? 0
  }

  /// What may be meant as a key: what stands before a colon, and the first word, in case that the
  /// colon is missing.
  private func words(startingLine line: Line) -> [String] {
    guard line.indent != nil else { return [] }
    let text = bytes[line.range].drop { !$0.isLetterOrDigit }
    let word = text.prefix { $0.isLetterOrDigit || "-_".utf8.contains($0) }
    return [word, text.prefix(keyLength(in: text) ?? 0)].filter { !$0.isEmpty }
      .map { String(decoding: $0, as: UTF8.self) }
  }

  /// How many bytes stand before the colon of a key that needs no quotes.
  private func keyLength(in text: ArraySlice<UInt8>) -> Int? {
    guard let first = text.first, first.isLetterOrDigit else { return nil }
    for (offset, byte) in text.enumerated() {
      if byte == UInt8(ascii: ":") {
        let next = text.dropFirst(offset + 1).first
        return next == nil || next == UInt8(ascii: " ") ? offset : nil
      }
      guard byte.isLetterOrDigit || "-_ ".utf8.contains(byte) else { return nil }
    }
    return nil
  }

  private mutating func findLines() {
    var position = start
    while position < bytes.count {
      var end = position
      while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
      let text = bytes[position..<end]
      let first = text.firstIndex { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\t") }
      lines.append(
        Line(
          range: position..<end,
          indent: first.flatMap { text[$0] == UInt8(ascii: "#") ? nil : $0 - position },
          hasTab: text[..<(first ?? end)].contains(UInt8(ascii: "\t"))
        )
      )
      let isPair = end + 1 < bytes.count && bytes[end] == 0x0D && bytes[end + 1] == 0x0A
      position = end + (isPair ? 2 : 1)
    }
  }
}

extension UInt8 {
  fileprivate var isLetterOrDigit: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...:
      true
    default: false
    }
  }
}
