/// Something that is shown the fields of a value that refer to entries, and may change them.
@usableFromInline
package protocol ReferenceVisitor {
  /// Visits a field that always refers to an entry.
  mutating func visit(_ id: inout EntryID, as role: ReferenceRole)

  /// Visits a field that may refer to an entry.
  mutating func visit(_ id: inout EntryID?, as role: ReferenceRole)

  /// Visits a field that refers to any number of entries.
  mutating func visit(_ ids: inout [EntryID], as role: ReferenceRole)

  /// Visits a field whose speakers may be entries.
  mutating func visit(_ attribution: inout Attribution, as role: ReferenceRole)

  /// Visits a field that refers to participants.
  mutating func visit(_ participants: inout [Event.Participant], as role: ReferenceRole)
}

/// A visitor that only looks at references, one after the other.
package protocol ReferenceReader: ReferenceVisitor {
  /// Looks at a reference.
  mutating func read(_ id: EntryID, as role: ReferenceRole)
}

extension ReferenceReader {
  package mutating func visit(_ id: inout EntryID, as role: ReferenceRole) { read(id, as: role) }

  package mutating func visit(_ id: inout EntryID?, as role: ReferenceRole) {
    if let id { read(id, as: role) }
  }

  package mutating func visit(_ ids: inout [EntryID], as role: ReferenceRole) {
    for id in ids { read(id, as: role) }
  }

  package mutating func visit(_ attribution: inout Attribution, as role: ReferenceRole) {
    for source in attribution.chain {
      if case .entry(let id) = source { read(id, as: role) }
    }
  }

  package mutating func visit(_ participants: inout [Event.Participant], as role: ReferenceRole) {
    for participant in participants { read(participant.id, as: role) }
  }
}
