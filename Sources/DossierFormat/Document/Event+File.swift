import DossierModel
import YAMLTree

extension Event: FieldSet {
  mutating func exchange(_ fields: inout some FieldExchange) {
    fields.field("when", &when)
    fields.reference("place", as: .eventPlace, of: &self)
    fields.reference("participants", as: .participant, of: &self)
    fields.field("occurrence", &occurrence, default: .happened)
  }
}

/// Where an event took place: one id or a list.
struct PlaceList: FileValue, Equatable {
  var ids: [EntryID]

  static func read(_ node: Node, _ reader: inout FileReader) -> PlaceList? {
    let nodes = node.kind == .sequence ? Array(node.items) : [node]
    return PlaceList(ids: nodes.compactMap { reader.readReference($0) })
  }

  var written: TreeValue { ids.count == 1 ? ids[0].written : ids.written }
}

extension PlaceList: PackedAsAnother {
  init(packed: [EntryID]) { ids = packed }

  var packed: [EntryID] { ids }
}

extension Event.Participant: FileMapping {
  static var blank: Event.Participant { Event.Participant(.blank) }
  static var noun: String { "a participant" }
  static var expected: String { "an id or a mapping" }

  /// Reads an id, or a mapping that gives the role.
  static func read(_ node: Node, _ reader: inout FileReader) -> Event.Participant? {
    guard node.kind == .scalar else { return readMapping(node, &reader) }
    return reader.readReference(node).map { Event.Participant($0) }
  }

  var written: TreeValue { role == nil ? id.written : writtenMapping }

  mutating func exchange(_ fields: inout some FieldExchange) {
    fields.reference("who", as: .participant, of: &self)
    fields.field("role", &role)
  }
}
