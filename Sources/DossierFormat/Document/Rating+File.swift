import DossierModel
import YAMLTree

extension Rating: FileMapping {
  static var blank: Rating { Rating(claim: .blank, hypothesis: .blank, grade: .neutral) }
  static var noun: String { "a rating" }
  static var listLayout: TreeValue.Layout { .block }

  static func didRead(_ value: Rating, at node: Node, _ reader: inout FileReader) {
    reader.ratingNodes.append(Int32(node.index))
  }

  mutating func exchange(_ fields: inout some FieldExchange) {
    fields.reference("claim", as: .ratedClaim, of: &self)
    fields.reference("hypothesis", as: .ratedHypothesis, of: &self)
    fields.required("rating", &grade)
    fields.field("credibility", &credibility, default: .medium)
    fields.field("relevance", &relevance, default: .medium)
    fields.citations(&citations)
    fields.field("origin", &origin, default: .article)
    fields.field("why", &why)
  }
}
