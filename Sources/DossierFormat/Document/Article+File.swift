import DossierModel
import YAMLTree

extension Article: FileMapping {
  static var blank: Article { Article(paragraphCount: 1, body: 1...1) }
  static var noun: String { "an article" }
  static var layout: TreeValue.Layout { .block }

  mutating func exchange(_ fields: inout some FieldExchange) {
    fields.field("title", &title)
    fields.field("kind", &kind)
    fields.reference("author", as: .articleAuthor, of: &self)
    fields.field("issued", &issued)
    fields.tag("url", &url, WebAddress.init, \.text)
    var count = ParagraphCount(count: paragraphCount)
    fields.required("paragraphs", &count)
    paragraphCount = count.count
    var range = ParagraphRange(paragraphs: body)
    fields.field("body", &range, default: ParagraphRange(paragraphs: 1...count.count))
    body = range.paragraphs
    fields.tag("sha256", &sha256, Digest.init, \.text)
    var table = GistTable(gists: gists)
    fields.field("gists", &table, default: GistTable(gists: [:]))
    gists = table.gists
  }
}

/// How many paragraphs an article has.
struct ParagraphCount: FileValue {
  var count: Int

  static func read(_ node: Node, _ reader: inout FileReader) -> ParagraphCount? {
    guard let count = node.integer, (1...999_999_999).contains(count) else {
      reader.reportType(node, expected: "a whole number above 0")
      return nil
    }
    return ParagraphCount(count: count)
  }

  var written: TreeValue { .integer(count) }
}

extension ParagraphCount: PackedAsAnother {
  init(packed: Int) { count = packed }

  var packed: Int { count }
}

/// What each paragraph says.
struct GistTable: FileValue, Equatable {
  var gists: [Int: String]

  static func read(_ node: Node, _ reader: inout FileReader) -> GistTable? {
    guard node.kind == .mapping else {
      reader.reportType(node, expected: "a mapping from paragraphs to texts")
      return nil
    }
    var table = GistTable(gists: [:])
    for (key, value) in node.entries {
      guard let range = ParagraphRange.read(key, &reader), let text = String.read(value, &reader)
      else { continue }
      guard range.paragraphs.count == 1,
        table.gists.updateValue(text, forKey: range.paragraphs.lowerBound) == nil
      else {
        reader.report(
          "bad-paragraph",
          "a gist belongs to one paragraph, and each paragraph has one gist",
          remedy: "split or merge them",
          at: key
        )
        continue
      }
    }
    return table
  }

  var written: TreeValue {
    .mapping(
      gists.sorted { $0.key < $1.key }.map { TreeValue.Entry(String($0.key), .text($0.value)) }
    )
  }
}

extension GistTable: PackedValue {
  init(from unpacker: inout Unpacker) {
    gists = [:]
    for _ in 0..<Int(from: &unpacker) {
      let paragraph = Int(from: &unpacker)
      gists[paragraph] = String(from: &unpacker)
    }
  }

  func pack(into packer: inout Packer) {
    gists.count.pack(into: &packer)
    for (paragraph, gist) in gists.sorted(by: { $0.key < $1.key }) {
      paragraph.pack(into: &packer)
      gist.pack(into: &packer)
    }
  }
}
