import Diagnostics
import DossierModel
import YAMLTree

extension FileReader: FieldExchange {
  mutating func field<Value: FileValue>(_ key: StaticString, _ value: inout Value?) {
    guard let node = self.value(of: key) else { return }
    value = Value.read(node, &self)
  }

  mutating func field<Value: FileValue & Equatable>(
    _ key: StaticString,
    _ value: inout Value,
    default usual: @autoclosure () -> Value
  ) {
    guard let node = self.value(of: key) else {
      value = usual()
      return
    }
    value = Value.read(node, &self) ?? usual()
  }

  mutating func required<Value: FileValue>(_ key: StaticString, _ value: inout Value) {
    guard let node = requiredValue(of: key) else { return }
    if let read = Value.read(node, &self) {
      value = read
    } else {
      markIncomplete()
    }
  }

  mutating func requiredText(_ key: StaticString, _ text: inout String) {
    required(key, &text)
    guard FileReader.isBlank(text), let node = mapping[key.description], !node.isNull,
      let written = node.text, FileReader.isBlank(written)
    else { return }
    report(
      "empty-text",
      "\(Diagnostic.quoted(key.description)) is empty",
      remedy: "write it out",
      at: node
    )
  }

  mutating func reference(_ key: StaticString, _ id: inout EntryID?, as role: ReferenceRole) {
    guard let node = self.value(of: key) else { return }
    id = readReference(node, as: role)
  }

  mutating func requiredReference(
    _ key: StaticString,
    _ id: inout EntryID,
    as role: ReferenceRole
  ) {
    guard let node = requiredValue(of: key) else { return }
    if let read = readReference(node, as: role) {
      id = read
    } else {
      markIncomplete()
    }
  }

  mutating func references(_ key: StaticString, _ ids: inout [EntryID], as role: ReferenceRole) {
    guard let node = self.value(of: key) else { return }
    guard node.kind == .sequence else {
      reportType(node, expected: "a list")
      return
    }
    ids.reserveCapacity(node.count)
    for item in node.items {
      if let id = readReference(item, as: role) { ids.append(id) }
    }
  }

  /// Reads the id of a node that is part of the current field.
  mutating func readReference(_ node: Node) -> EntryID? {
    guard let role = referenceField?.role else {
      preconditionFailure("Only fields that refer to entries hold their ids.")
    }
    return readReference(node, as: role)
  }

  /// Reads the id of a node and notes it as one that must refer to an entry.
  private mutating func readReference(_ node: Node, as role: ReferenceRole) -> EntryID? {
    guard let id = EntryID.read(node, &self) else { return nil }
    references.append(Reference(id: id, role: role, node: Int32(node.index)))
    return id
  }
}
