import DossierModel
import YAMLTree

/// Exchanges the fields of a mapping with a file or a packed dossier, in either direction.
///
/// A type names its fields once, in `exchange`. A ``FileReader`` reads them from a file, a
/// ``FieldWriter`` writes them, ``FieldNames`` lists their keys, and ``Packer`` and ``Unpacker`` do
/// without keys.
protocol FieldExchange: ReferenceVisitor {
  /// A field that may be absent.
  mutating func field<Value: FileValue>(_ key: StaticString, _ value: inout Value?)

  /// A field that is left out if it has its default value.
  mutating func field<Value: FileValue & Equatable>(
    _ key: StaticString,
    _ value: inout Value,
    default usual: @autoclosure () -> Value
  )

  /// A field that every such mapping has.
  mutating func required<Value: FileValue>(_ key: StaticString, _ value: inout Value)

  /// A text that every such mapping has and that is not empty.
  mutating func requiredText(_ key: StaticString, _ text: inout String)

  /// The field that is exchanged now, if it refers to entries.
  var referenceField: ReferenceField? { get set }

  /// The id of an entry, which may be absent.
  mutating func reference(_ key: StaticString, _ id: inout EntryID?, as role: ReferenceRole)

  /// The id of an entry that every such mapping refers to.
  mutating func requiredReference(
    _ key: StaticString,
    _ id: inout EntryID,
    as role: ReferenceRole
  )

  /// A list of ids of entries.
  mutating func references(_ key: StaticString, _ ids: inout [EntryID], as role: ReferenceRole)

  /// A section: a mapping from ids to entries that are like a blank one.
  mutating func section(_ key: StaticString, of blank: Entry.Content)

  /// The explanations of a question.
  mutating func hypotheses(_ key: StaticString, of question: EntryID)
}

extension FieldExchange {
  mutating func citations(_ citations: inout [Citation]) {
    var list = CitationList(citations: citations)
    field("at", &list, default: CitationList(citations: []))
    citations = list.citations
  }
}

/// A value with named fields.
protocol FieldSet {
  mutating func exchange(_ fields: inout some FieldExchange)
}

/// A value that is a mapping in a file.
protocol FileMapping: FileValue, FieldSet {
  /// What the fields are filled into.
  static var blank: Self { get }
  /// What a message calls such a mapping, with its article: "a link".
  static var noun: String { get }
  /// What a message asks for if there is something else.
  static var expected: String { get }
  static var layout: TreeValue.Layout { get }

  /// Called with a value that is complete and the node that it was read from.
  static func didRead(_ value: Self, at node: Node, _ reader: inout FileReader)
}

extension FileMapping {
  static var expected: String { "a mapping" }
  static var layout: TreeValue.Layout { .row }

  static func didRead(_ value: Self, at node: Node, _ reader: inout FileReader) {}

  static func read(_ node: Node, _ reader: inout FileReader) -> Self? {
    readMapping(node, &reader)
  }

  static func readMapping(_ node: Node, _ reader: inout FileReader) -> Self? {
    var value = blank
    guard reader.read(node, into: &value, noun: noun, expected: expected) else { return nil }
    didRead(value, at: node, &reader)
    return value
  }

  var written: TreeValue { writtenMapping }

  var writtenMapping: TreeValue { FieldWriter.mapping(of: self, layout: Self.layout) }

  init(from unpacker: inout Unpacker) {
    self = Self.blank
    exchange(&unpacker)
  }

  func pack(into packer: inout Packer) {
    var copy = self
    copy.exchange(&packer)
  }
}
