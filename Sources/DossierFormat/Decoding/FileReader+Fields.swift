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

  mutating func reference(_ key: StaticString, _ id: inout EntryID?, to target: ReferenceTarget) {
    guard let node = self.value(of: key) else { return }
    id = readReference(node, to: target)
  }

  mutating func requiredReference(
    _ key: StaticString,
    _ id: inout EntryID,
    to target: ReferenceTarget
  ) {
    guard let node = requiredValue(of: key) else { return }
    if let read = readReference(node, to: target) {
      id = read
    } else {
      markIncomplete()
    }
  }

  mutating func references(_ key: StaticString, _ ids: inout [EntryID], to target: ReferenceTarget)
  {
    guard let node = self.value(of: key) else { return }
    guard node.kind == .sequence else {
      reportType(node, expected: "a list")
      return
    }
    ids.reserveCapacity(node.count)
    for item in node.items {
      if let id = readReference(item, to: target) { ids.append(id) }
    }
  }

  /// The id that a node holds, noted as one that must lead to an entry.
  mutating func readReference(_ node: Node, to target: ReferenceTarget = .anything) -> EntryID? {
    guard let id = EntryID.read(node, &self) else { return nil }
    references.append(Reference(id: id, target: target, node: Int32(node.index)))
    return id
  }
}
