import DossierModel

extension Claim: FieldSet {
  mutating func exchange(_ fields: inout some FieldExchange) {
    fields.requiredText("text", &text)
    fields.reference("by", as: .claimSpeaker, of: &self)
    fields.field("hedge", &hedge, default: .certain)
    fields.field("mood", &mood, default: .stated)
    let usual = Claim.usualStance(for: attribution)
    fields.field("stance", &stance, default: usual)
    fields.reference("about", as: .subject, of: &self)
    fields.field("when", &when)
    fields.field("figures", &figures, default: [])
  }
}

extension Figure: FileMapping {
  static var blank: Figure { Figure(0) }
  static var noun: String { "a figure" }

  mutating func exchange(_ fields: inout some FieldExchange) {
    fields.required("value", &value)
    fields.field("to", &upperValue)
    fields.field("unit", &unit)
    fields.field("of", &subject)
    fields.field("bound", &bound, default: .exactly)
  }
}
