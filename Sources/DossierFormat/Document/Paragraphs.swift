import Diagnostics
import DossierModel
import YAMLTree

/// A paragraph `2` or a range of them `15-19`.
struct ParagraphRange: FileValue, Equatable {
  var paragraphs: ClosedRange<Int>

  static func read(_ node: Node, _ reader: inout FileReader) -> ParagraphRange? {
    guard node.kind == .scalar, !node.isNull else {
      reader.reportType(node, expected: "a paragraph number or range")
      return nil
    }
    let bytes = node.bytes
    let hyphen = bytes.firstIndex(of: UInt8(ascii: "-")) ?? bytes.endIndex
    if let first = number(bytes[..<hyphen]) {
      if hyphen == bytes.endIndex { return ParagraphRange(paragraphs: first...first) }
      if let last = number(bytes[(hyphen + 1)...]), first <= last {
        return ParagraphRange(paragraphs: first...last)
      }
    }
    reader.report(
      "bad-paragraph",
      "\(Diagnostic.quoted(node.text ?? "")) is no paragraph number or range",
      remedy: "write it like 2 or 15-19, counted from 1",
      at: node
    )
    return nil
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    guard (1...9).contains(digits.count) else { return nil }
    var number = 0
    for digit in digits {
      guard (48...57).contains(digit) else { return nil }
      number = number * 10 + Int(digit - 48)
    }
    return number > 0 ? number : nil
  }

  var written: TreeValue {
    paragraphs.count == 1
      ? .integer(paragraphs.lowerBound)
      : .text("\(paragraphs.lowerBound)-\(paragraphs.upperBound)")
  }
}

extension ParagraphRange: PackedAsAnother {
  init(packed: [Int]) { paragraphs = packed[0]...packed[1] }

  var packed: [Int] { [paragraphs.lowerBound, paragraphs.upperBound] }
}

/// Paragraphs without quotes: one item or a list, ranges allowed.
struct ParagraphList: FileValue, Equatable {
  var paragraphs: [Int]

  static func read(_ node: Node, _ reader: inout FileReader) -> ParagraphList? {
    var list = ParagraphList(paragraphs: [])
    let nodes = node.kind == .sequence ? Array(node.items) : [node]
    for item in nodes {
      guard let range = ParagraphRange.read(item, &reader),
        reader.countCitations(range.paragraphs.count, at: item)
      else { continue }
      reader.cite(range.paragraphs, at: item)
      list.paragraphs += range.paragraphs
    }
    return list
  }

  var written: TreeValue {
    let items = writtenItems
    return items.count == 1 ? items[0] : .sequence(items, .row)
  }

  /// The paragraphs, with three and more that follow each other as a range.
  var writtenItems: [TreeValue] {
    var items: [TreeValue] = []
    var start = 0
    while start < paragraphs.count {
      var end = start
      while end + 1 < paragraphs.count, paragraphs[end + 1] == paragraphs[end] + 1 { end += 1 }
      if end - start >= 2 {
        items.append(ParagraphRange(paragraphs: paragraphs[start]...paragraphs[end]).written)
      } else {
        items += paragraphs[start...end].map(TreeValue.integer)
      }
      start = end + 1
    }
    return items
  }
}

extension ParagraphList: PackedAsAnother {
  init(packed: [Int]) { paragraphs = packed }

  var packed: [Int] { paragraphs }
}

extension FileReader {
  /// The most citations of a file; it is a separate limit because a short range can mean many.
  static let mostCitations = 1_000_000

  /// Counts citations; whether they are still within the limit.
  mutating func countCitations(_ count: Int, at node: Node) -> Bool {
    let wasWithin = citationCount <= FileReader.mostCitations
    citationCount += count
    let isWithin = citationCount <= FileReader.mostCitations
    if wasWithin, !isWithin {
      report(
        "limit",
        "the file cites more than \(FileReader.mostCitations) paragraphs, the limit on citations",
        remedy: "cite the paragraphs that matter",
        at: node
      )
    }
    return isWithin
  }

  /// Notes what is cited, for the rules about citations.
  mutating func cite(_ paragraphs: ClosedRange<Int>, at node: Node) {
    cite(paragraphs.lowerBound, at: node)
    if paragraphs.count > 1 { cite(paragraphs.upperBound, at: node) }
  }

  mutating func cite(_ paragraph: Int, quote: Node? = nil, at node: Node) {
    cited.append(
      CitedParagraph(
        paragraph: paragraph,
        quoteNode: quote.map { Int32($0.index) },
        node: Int32(node.index)
      )
    )
  }
}
