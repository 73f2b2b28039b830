import Diagnostics
import DossierModel
import YAMLTree

extension FuzzyDate: FileValue {
  static func read(_ node: Node, _ reader: inout FileReader) -> FuzzyDate? {
    guard let text = String.read(node, &reader) else { return nil }
    guard let date = FuzzyDate(text) else {
      reader.report(
        "bad-date",
        "\(Diagnostic.quoted(text)) is no EDTF date",
        remedy: "write it like 2016, 2016-03-27, 2016-03~ or 2015/2016",
        at: node
      )
      return nil
    }
    return date
  }

  var written: TreeValue { .text(description) }
}

extension FuzzyDate: PackedAsAnother {
  init(packed: String) {
    guard let date = FuzzyDate(packed) else { preconditionFailure("No packed date: \(packed)") }
    self = date
  }

  var packed: String { description }
}

extension DatedWhen: FileMapping {
  static var blank: DatedWhen { DatedWhen(FuzzyDate(PartialDate(year: 0))) }
  static var noun: String { "a date" }
  static var expected: String { "a date or a mapping" }

  /// Reads a date, or a mapping that says how it is known.
  static func read(_ node: Node, _ reader: inout FileReader) -> DatedWhen? {
    guard node.kind == .scalar else { return readMapping(node, &reader) }
    return FuzzyDate.read(node, &reader).map { DatedWhen($0) }
  }

  var written: TreeValue { origin == .stated ? date.written : writtenMapping }

  mutating func exchange(_ fields: inout some FieldExchange) {
    fields.required("when", &date)
    fields.field("origin", &origin, default: .stated)
  }
}
