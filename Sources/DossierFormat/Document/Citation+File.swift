import DossierModel
import YAMLTree

/// Citations as they are written in a file: one or a list; consecutive paragraphs as a range.
struct CitationList: FileValue, Equatable {
  var citations: [Citation]

  static func read(_ node: Node, _ reader: inout FileReader) -> CitationList? {
    var list = CitationList(citations: [])
    if node.kind == .sequence {
      list.citations.reserveCapacity(node.count)
      for item in node.items { list.append(item, &reader) }
    } else {
      list.append(node, &reader)
    }
    return list
  }

  private mutating func append(_ node: Node, _ reader: inout FileReader) {
    if node.kind == .mapping {
      if let citation = Citation.readMapping(node, &reader) { citations.append(citation) }
    } else if let range = ParagraphRange.read(node, &reader),
      reader.countCitations(range.paragraphs.count, at: node)
    {
      reader.cite(range.paragraphs, at: node)
      citations += range.paragraphs.map { Citation($0) }
    }
  }

  var written: TreeValue {
    var items: [TreeValue] = []
    for run in citations.split(keepingSeparators: { $0.quote != nil }) {
      if let quoted = run.first, quoted.quote != nil {
        items.append(quoted.written)
      } else {
        items += ParagraphList(paragraphs: run.map(\.paragraph)).writtenItems
      }
    }
    return items.count == 1 ? items[0] : .sequence(items, .row)
  }
}

extension CitationList: PackedAsAnother {
  init(packed: [Citation]) { citations = packed }

  var packed: [Citation] { citations }
}

extension Citation: FileMapping {
  static var blank: Citation { Citation(0) }
  static var noun: String { "a citation" }

  static func didRead(_ value: Citation, at node: Node, _ reader: inout FileReader) {
    guard reader.countCitations(1, at: node) else { return }
    reader.cite(value.paragraph, quote: node["quote"], at: node)
  }

  mutating func exchange(_ fields: inout some FieldExchange) {
    fields.required("p", &paragraph)
    fields.field("quote", &quote)
  }
}

extension Collection {
  /// Runs of elements, with each separator as a run of its own.
  fileprivate func split(
    keepingSeparators isSeparator: (Element) -> Bool
  ) -> [SubSequence] {
    var runs: [SubSequence] = []
    var start = startIndex
    for position in indices where isSeparator(self[position]) {
      if start < position { runs.append(self[start..<position]) }
      start = index(after: position)
      runs.append(self[position..<start])
    }
    if start < endIndex { runs.append(self[start...]) }
    return runs
  }
}
