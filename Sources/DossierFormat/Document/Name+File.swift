import DossierModel
import YAMLTree

extension Name: FileMapping {
  static var blank: Name { Name("") }
  static var noun: String { "a name" }
  static var expected: String { "text or a mapping" }

  /// Reads a text, or a mapping that says more of the name.
  static func read(_ node: Node, _ reader: inout FileReader) -> Name? {
    guard node.kind == .scalar else { return readMapping(node, &reader) }
    guard let text = String.read(node, &reader) else { return nil }
    guard text.utf8.contains(where: { $0 > 0x20 }) else {
      reader.report("empty-text", "the name is empty", remedy: "write it out", at: node)
      return nil
    }
    return Name(text)
  }

  var written: TreeValue { self == Name(text) ? .text(text) : writtenMapping }

  mutating func exchange(_ fields: inout some FieldExchange) {
    fields.requiredText("text", &text)
    fields.tag("language", &language, LanguageTag.init, \.text)
    fields.tag("script", &script, ScriptCode.init, \.text)
    fields.field("kind", &kind)
    fields.field("weak", &isWeak, default: false)
    var list = ParagraphList(paragraphs: paragraphs)
    fields.field("at", &list, default: ParagraphList(paragraphs: []))
    paragraphs = list.paragraphs
    fields.field("origin", &origin, default: .article)
  }
}

extension FieldExchange {
  /// A text of a stricter form than the model asks for.
  mutating func tag<Value: FileValue>(
    _ key: StaticString,
    _ text: inout String?,
    _ wrap: (String) -> Value,
    _ unwrap: (Value) -> String
  ) {
    var value = text.map(wrap)
    field(key, &value)
    text = value.map(unwrap)
  }
}
