import DossierModel

extension Question {
  mutating func exchange(_ fields: inout some FieldExchange, id: EntryID) {
    fields.requiredText("text", &text)
    fields.field("form", &form, default: .asked)
    fields.field("status", &status, default: .open)
    fields.references("about", &about, to: .anything)
    fields.references("presupposes", &presupposes, to: .claim)
    fields.hypotheses("hypotheses", of: id)
  }
}

extension Hypothesis: FieldSet {
  mutating func exchange(_ fields: inout some FieldExchange) {
    fields.requiredText("text", &text)
    fields.field("stance", &stance, default: .neutral)
    fields.reference("within", &within, to: .hypothesis)
    fields.references("excludes", &excludes, to: .hypothesis)
    fields.references("about", &about, to: .anything)
  }
}
