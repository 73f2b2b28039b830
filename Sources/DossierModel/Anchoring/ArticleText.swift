public import Diagnostics

/// The text of an article as the reader's file has it: numbered paragraphs and their places.
///
/// A paragraph is a maximal run of non-blank lines. Its lines are joined by single spaces and
/// trimmed; every other white space of ASCII is a space too, so that offsets inside a line stay
/// those of the file.
public struct ArticleText: Sendable {
  /// One paragraph.
  public struct Paragraph: Sendable {
    /// Its words, in one line.
    public let text: String
    /// The lines of the file that it is made of, from top to bottom.
    fileprivate let lines: [Line]
    /// How many characters stand before each stretch of a long text.
    private let counts: [Int]

    fileprivate init(text: String, lines: [Line]) {
      self.text = text
      self.lines = lines
      counts = lines.isEmpty ? [] : Paragraph.counts(of: text)
    }
  }

  fileprivate struct Line: Sendable {
    /// Where it starts in the paragraph, in UTF-8 bytes.
    let start: Int
    let place: Place
  }

  /// The paragraphs in order; the first is number 1.
  public let paragraphs: [Paragraph]
  /// SHA-256 of the file as it is, 64 lower-case hex digits.
  public let sha256: String

  /// Divides a file into paragraphs.
  ///
  /// - Parameters:
  ///   - bytes: The file in UTF-8, without a byte order mark.
  ///   - sha256: The digest of the whole file.
  public init(utf8 bytes: ArraySlice<UInt8>, sha256: String) {
    var splitter = ParagraphSplitter(bytes)
    paragraphs = splitter.paragraphs()
    self.sha256 = sha256
  }

  /// Creates a text of paragraphs that are not from a file.
  ///
  /// - Parameter paragraphs: What each paragraph says, in one line; may be empty.
  public init(paragraphs: [String]) {
    self.paragraphs = paragraphs.map { Paragraph(text: $0, lines: []) }
    sha256 = ""
  }

  /// The paragraph with a number; `nil` if the text has none.
  public subscript(number: Int) -> Paragraph? {
    paragraphs.indices.contains(number - 1) ? paragraphs[number - 1] : nil
  }
}

extension ArticleText {
  /// The number of the paragraph that a line of the file belongs to; `nil` above the first.
  public func paragraph(atLine line: Int) -> Int? {
    let number = paragraphs.partitioningIndex { $0.line > line }
    return number > 0 ? number : nil
  }
}

extension ArticleText.Paragraph {
  /// The line of the file in which it starts, counted from 1.
  public var line: Int { lines.first?.place.line ?? 1 }

  /// The place in the file of a UTF-8 offset of its text.
  public func place(at offset: Int) -> Place {
    let next = lines.partitioningIndex { $0.start > offset }
    guard next > 0 else { return .start }
    let line = lines[next - 1]
    let column =
      line.place.column + characterCount(before: offset) - characterCount(before: line.start)
    return Place(line: line.place.line, column: column)
  }

  /// The words in a range of UTF-8 offsets.
  public subscript(range: Range<Int>) -> Substring {
    let utf8 = text.utf8
    guard
      let start = utf8.index(text.startIndex, offsetBy: range.lowerBound, limitedBy: text.endIndex),
      let end = utf8.index(text.startIndex, offsetBy: range.upperBound, limitedBy: text.endIndex)
    else { return "" }
    return text[start..<end]
  }
}

extension ArticleText.Paragraph {
  /// The bytes of a stretch: no more are read to find a place in a long paragraph.
  private static let stretch = 4096

  /// How many characters stand before each stretch of a text.
  private static func counts(of text: String) -> [Int] {
    guard text.utf8.count > stretch else { return [] }
    var counts: [Int] = []
    var count = 0
    for (offset, byte) in text.utf8.enumerated() {
      if offset.isMultiple(of: stretch) { counts.append(count) }
      if !UTF8.isContinuation(byte) { count += 1 }
    }
    return counts
  }

  private func characterCount(before offset: Int) -> Int {
    let offset = min(offset, text.utf8.count)
    guard !counts.isEmpty else {
      return text.utf8.prefix(offset).count { !UTF8.isContinuation($0) }
    }
    let stretch = min(offset / Self.stretch, counts.count - 1)
    let start = text.utf8.index(text.startIndex, offsetBy: stretch * Self.stretch)
    let end = text.utf8.index(text.startIndex, offsetBy: offset)
    return counts[stretch] + text.utf8[start..<end].count { !UTF8.isContinuation($0) }
  }
}

/// Divides a file into paragraphs, line by line, whichever line ends it has.
private struct ParagraphSplitter {
  private let bytes: ArraySlice<UInt8>
  private var found: [ArticleText.Paragraph] = []
  private var text: [UInt8] = []
  private var lines: [ArticleText.Line] = []

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
  }

  mutating func paragraphs() -> [ArticleText.Paragraph] {
    var number = 1
    var start = bytes.startIndex
    while start < bytes.endIndex {
      var end = start
      while end < bytes.endIndex, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
      take(bytes[start..<end], number: number)
      number += 1
      let isPair = end + 1 < bytes.endIndex && bytes[end] == 0x0D && bytes[end + 1] == 0x0A
      start = end + (isPair ? 2 : 1)
    }
    endParagraph()
    return found
  }

  private mutating func take(_ line: ArraySlice<UInt8>, number: Int) {
    guard !ParagraphSplitter.isBlank(line) else { return endParagraph() }
    let indent = line.prefix { $0 <= 0x20 }
    let words = line.dropFirst(indent.count)
    let length = words.count - words.reversed().prefix { $0 <= 0x20 }.count
    if !text.isEmpty { text.append(0x20) }
    let place = Place(line: number, column: indent.count + 1)
    lines.append(ArticleText.Line(start: text.count, place: place))
    for byte in words.prefix(length) { text.append((0x09...0x0D).contains(byte) ? 0x20 : byte) }
  }

  private mutating func endParagraph() {
    guard !lines.isEmpty else { return }
    found.append(
      ArticleText.Paragraph(text: String(decoding: text, as: UTF8.self), lines: lines)
    )
    text.removeAll(keepingCapacity: true)
    lines.removeAll(keepingCapacity: true)
  }

  private static func isBlank(_ line: ArraySlice<UInt8>) -> Bool {
    guard let first = line.first(where: { $0 > 0x20 }) else { return true }
    guard first >= 0x80 else { return false }
    return String(decoding: line, as: UTF8.self).unicodeScalars
      .allSatisfy { $0.value <= 0x20 || $0.properties.isWhitespace }
  }
}
