import DossierModel

extension Faction: FieldSet {
  mutating func exchange(_ fields: inout some FieldExchange) {
    fields.field("type", &type)
    fields.field("side", &side)
  }
}

extension Person: FieldSet {
  mutating func exchange(_ fields: inout some FieldExchange) {
    fields.field("role", &role)
    fields.field("named", &isNamed, default: true)
  }
}

extension Concept: FieldSet {
  mutating func exchange(_ fields: inout some FieldExchange) {
    fields.field("type", &type)
  }
}

extension Document: FieldSet {
  mutating func exchange(_ fields: inout some FieldExchange) {
    fields.field("type", &type)
    fields.reference("issuer", as: .issuer, of: &self)
    fields.field("when", &when)
  }
}

extension Other: FieldSet {
  mutating func exchange(_ fields: inout some FieldExchange) {
    fields.requiredText("kind", &kind)
    fields.field("type", &type)
  }
}
