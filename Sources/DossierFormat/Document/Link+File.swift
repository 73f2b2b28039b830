import DossierModel
import YAMLTree

extension Link: FileMapping {
  static var blank: Link { Link(from: .blank, type: "", to: .blank) }
  static var noun: String { "a link" }
  static var listLayout: TreeValue.Layout { .block }

  static func didRead(_ value: Link, at node: Node, _ reader: inout FileReader) {
    reader.linkNodes.append(Int32(node.index))
  }

  mutating func exchange(_ fields: inout some FieldExchange) {
    fields.requiredReference("from", &from, to: .anything)
    fields.requiredText("type", &type)
    fields.requiredReference("to", &to, to: .anything)
    fields.field("when", &when)
    fields.field("hedge", &hedge, default: .certain)
    fields.field("status", &status, default: .asserted)
    fields.field("by", &attribution, default: .author)
    fields.citations(&citations)
    fields.field("origin", &origin, default: .article)
    fields.field("why", &why)
  }
}
