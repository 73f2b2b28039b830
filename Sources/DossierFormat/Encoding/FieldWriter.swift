import DossierModel
import YAMLTree

/// Writes the fields of a value as a mapping.
struct FieldWriter: FieldExchange {
  private(set) var entries: [TreeValue.Entry] = []
  private let source: EntrySource?
  var referenceField: ReferenceField?

  private init(source: EntrySource?) {
    self.source = source
  }

  static func mapping(
    of value: some FieldSet,
    layout: TreeValue.Layout = .block,
    source: EntrySource? = nil
  ) -> TreeValue {
    var writer = FieldWriter(source: source)
    var copy = value
    copy.exchange(&writer)
    return .mapping(writer.entries, layout)
  }

  private mutating func add(_ key: StaticString, _ value: TreeValue) {
    entries.append(TreeValue.Entry(key.description, value))
  }

  mutating func field<Value: FileValue>(_ key: StaticString, _ value: inout Value?) {
    if let value { add(key, value.written) }
  }

  mutating func field<Value: FileValue & Equatable>(
    _ key: StaticString,
    _ value: inout Value,
    default usual: @autoclosure () -> Value
  ) {
    if value != usual() { add(key, value.written) }
  }

  mutating func required<Value: FileValue>(_ key: StaticString, _ value: inout Value) {
    add(key, value.written)
  }

  mutating func requiredText(_ key: StaticString, _ text: inout String) {
    add(key, .text(text))
  }

  mutating func reference(_ key: StaticString, _ id: inout EntryID?, as role: ReferenceRole) {
    if let id { add(key, id.written) }
  }

  mutating func requiredReference(
    _ key: StaticString,
    _ id: inout EntryID,
    as role: ReferenceRole
  ) {
    add(key, id.written)
  }

  mutating func references(_ key: StaticString, _ ids: inout [EntryID], as role: ReferenceRole) {
    if !ids.isEmpty { add(key, ids.written) }
  }

  mutating func section(_ key: StaticString, of blank: Entry.Content) {
    write(key, source?.entries(like: blank) ?? [])
  }

  mutating func hypotheses(_ key: StaticString, of question: EntryID) {
    write(key, source?.hypotheses(of: question) ?? [])
  }

  private mutating func write(_ key: StaticString, _ section: [Entry]) {
    guard !section.isEmpty else { return }
    add(
      key,
      .mapping(
        section.map { entry in
          TreeValue.Entry(entry.id.text, FieldWriter.mapping(of: entry, source: source))
        }
      )
    )
  }
}
