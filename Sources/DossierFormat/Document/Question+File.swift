import DossierModel

extension Question {
  mutating func exchange(_ fields: inout some FieldExchange, id: EntryID) {
    fields.requiredText("text", &text)
    fields.field("form", &form, default: .asked)
    fields.field("status", &status, default: .open)
    fields.reference("about", as: .subject, of: &self)
    fields.reference("presupposes", as: .presupposedClaim, of: &self)
    fields.hypotheses("hypotheses", of: id)
  }
}

extension Hypothesis: FieldSet {
  mutating func exchange(_ fields: inout some FieldExchange) {
    fields.requiredText("text", &text)
    fields.field("stance", &stance, default: .neutral)
    fields.reference("within", as: .containingHypothesis, of: &self)
    fields.reference("excludes", as: .excludedHypothesis, of: &self)
    fields.reference("about", as: .subject, of: &self)
  }
}
