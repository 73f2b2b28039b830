import Diagnostics
import DossierModel
import YAMLTree

extension FileReader {
  mutating func section(_ key: StaticString, of blank: Entry.Content) {
    guard let node = value(of: key) else { return }
    readEntries(in: node, of: blank)
  }

  mutating func hypotheses(_ key: StaticString, of question: EntryID) {
    guard let node = value(of: key) else { return }
    readEntries(in: node, of: .hypothesis(Hypothesis(text: "", question: question)))
  }

  private mutating func readEntries(in node: Node, of blank: Entry.Content) {
    guard node.kind == .mapping else {
      reportType(node, expected: "a mapping from ids to entries")
      return
    }
    entries.reserveCapacity(entries.count + node.count)
    entryNodes.reserveCapacity(entries.count + node.count)
    positions.reserveCapacity(entries.count + node.count)
    for (key, value) in node.entries {
      guard let id = EntryID.read(key, &self) else { continue }
      readEntry(Entry(id: id, content: blank), key: key, value: value)
    }
  }

  private mutating func readEntry(_ blank: Entry, key: Node, value: Node) {
    let position = entries.count
    if let earlier = positions.updateValue(Int32(position), forKey: blank.id) {
      positions[blank.id] = earlier
      report(
        "duplicate-id",
        "the id \(Diagnostic.quoted(blank.id.text)) is taken, by the entry on line "
          + "\(tree[Int(entryNodes[Int(earlier)])].place.line)",
        remedy: "choose another id",
        at: key
      )
    }
    entryNodes.append(Int32(key.index))
    var entry = blank
    if case .question = blank.content {
      // Its explanations are read within it but follow it.
      entries.append(blank)
      _ = read(value, into: &entry, noun: entry.content.noun)
      entries[position] = entry
    } else {
      _ = read(value, into: &entry, noun: entry.content.noun)
      entries.append(entry)
    }
  }
}
