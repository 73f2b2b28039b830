import DossierModel

/// Lists the keys that a mapping may have, for the messages about those that it may not.
struct FieldNames: FieldExchange {
  private(set) var keys: [String] = []
  var referenceField: ReferenceField?

  static func keys(of value: some FieldSet) -> [String] {
    var names = FieldNames()
    var copy = value
    copy.exchange(&names)
    return names.keys
  }

  private mutating func add(_ key: StaticString) {
    keys.append(key.description)
  }

  mutating func field<Value: FileValue>(_ key: StaticString, _ value: inout Value?) { add(key) }

  mutating func field<Value: FileValue & Equatable>(
    _ key: StaticString,
    _ value: inout Value,
    default usual: @autoclosure () -> Value
  ) {
    add(key)
  }

  mutating func required<Value: FileValue>(_ key: StaticString, _ value: inout Value) { add(key) }

  mutating func requiredText(_ key: StaticString, _ text: inout String) { add(key) }

  mutating func reference(_ key: StaticString, _ id: inout EntryID?, as role: ReferenceRole) {
    add(key)
  }

  mutating func requiredReference(
    _ key: StaticString,
    _ id: inout EntryID,
    as role: ReferenceRole
  ) {
    add(key)
  }

  mutating func references(_ key: StaticString, _ ids: inout [EntryID], as role: ReferenceRole) {
    add(key)
  }

  mutating func section(_ key: StaticString, of blank: Entry.Content) { add(key) }

  mutating func hypotheses(_ key: StaticString, of question: EntryID) { add(key) }
}
