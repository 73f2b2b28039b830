import DossierModel
import YAMLTree

extension Entry: FieldSet {
  mutating func exchange(_ fields: inout some FieldExchange) {
    exchangeNames(&fields)
    content.exchange(&fields, id: id)
    fields.field("summary", &summary)
    fields.citations(&citations)
    fields.field("origin", &origin, default: .article)
    var table = FieldTable(fields: self.fields)
    fields.field("fields", &table, default: FieldTable(fields: []))
    self.fields = table.fields
  }

  private mutating func exchangeNames(_ fields: inout some FieldExchange) {
    var aliases = Array(names.dropFirst())
    if content.isNamed {
      var name = names.first ?? .blank
      fields.required("name", &name)
      fields.field("aliases", &aliases, default: [])
      names = [name] + aliases
    } else {
      var name = names.first
      fields.field("name", &name)
      fields.field("aliases", &aliases, default: [])
      names = (name.map { [$0] } ?? []) + aliases
    }
  }
}

extension Entry.Content {
  mutating func exchange(_ fields: inout some FieldExchange, id: EntryID) {
    switch consume self {
    case .faction(var faction):
      faction.exchange(&fields)
      self = .faction(faction)
    case .person(var person):
      person.exchange(&fields)
      self = .person(person)
    case .location(var location):
      location.exchange(&fields)
      self = .location(location)
    case .event(var event):
      event.exchange(&fields)
      self = .event(event)
    case .concept(var concept):
      concept.exchange(&fields)
      self = .concept(concept)
    case .document(var document):
      document.exchange(&fields)
      self = .document(document)
    case .claim(var claim):
      claim.exchange(&fields)
      self = .claim(claim)
    case .question(var question):
      question.exchange(&fields, id: id)
      self = .question(question)
    case .hypothesis(var hypothesis):
      hypothesis.exchange(&fields)
      self = .hypothesis(hypothesis)
    case .other(var other):
      other.exchange(&fields)
      self = .other(other)
    }
  }

  /// Whether every such entry has a name; the others have a text.
  var isNamed: Bool {
    switch self {
    case .faction, .person, .location, .event, .concept, .document, .other: true
    case .claim, .question, .hypothesis: false
    }
  }

  /// What a message calls such an entry.
  var noun: String {
    switch self {
    case .faction: "a faction"
    case .person: "a person"
    case .location: "a location"
    case .event: "an event"
    case .concept: "a concept"
    case .document: "a document"
    case .claim: "a claim"
    case .question: "a question"
    case .hypothesis: "a hypothesis"
    case .other: "an entry"
    }
  }
}

/// The labelled texts of an entry.
struct FieldTable: FileValue, Equatable {
  var fields: [Entry.Field]

  static func read(_ node: Node, _ reader: inout FileReader) -> FieldTable? {
    guard node.kind == .mapping else {
      reader.reportType(node, expected: "a mapping from labels to texts")
      return nil
    }
    var table = FieldTable(fields: [])
    for (key, value) in node.entries {
      guard let label = key.text, let text = String.read(value, &reader) else { continue }
      table.fields.append(Entry.Field(label: label, text: text))
    }
    return table
  }

  var written: TreeValue {
    .mapping(fields.map { TreeValue.Entry($0.label, .text($0.text)) })
  }
}

extension FieldTable: PackedValue {
  init(from unpacker: inout Unpacker) {
    fields = (0..<Int(from: &unpacker)).map { _ in
      Entry.Field(label: String(from: &unpacker), text: String(from: &unpacker))
    }
  }

  func pack(into packer: inout Packer) {
    fields.count.pack(into: &packer)
    for field in fields {
      field.label.pack(into: &packer)
      field.text.pack(into: &packer)
    }
  }
}
