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
    fields.reference("from", as: .linkStart, of: &self)
    fields.requiredText("type", &type)
    fields.reference("to", as: .linkEnd, of: &self)
    fields.field("when", &when)
    fields.field("hedge", &hedge, default: .certain)
    fields.field("status", &status, default: .asserted)
    fields.reference("by", as: .linkSpeaker, of: &self)
    fields.citations(&citations)
    fields.field("origin", &origin, default: .article)
    fields.field("why", &why)
  }
}
