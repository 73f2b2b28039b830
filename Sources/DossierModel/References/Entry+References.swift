extension Entry.Content: HasReferences {
  package mutating func visitReferences(_ visitor: inout some ReferenceVisitor) {
    switch consume self {
    case .location(var location):
      location.visitReferences(&visitor)
      self = .location(location)
    case .event(var event):
      event.visitReferences(&visitor)
      self = .event(event)
    case .document(var document):
      document.visitReferences(&visitor)
      self = .document(document)
    case .claim(var claim):
      claim.visitReferences(&visitor)
      self = .claim(claim)
    case .question(var question):
      question.visitReferences(&visitor)
      self = .question(question)
    case .hypothesis(var hypothesis):
      hypothesis.visitReferences(&visitor)
      self = .hypothesis(hypothesis)
    case .faction(let faction): self = .faction(faction)
    case .person(let person): self = .person(person)
    case .concept(let concept): self = .concept(concept)
    case .other(let other): self = .other(other)
    }
  }

  /// Shows every reference to a reader, without making a list of them.
  func readReferences(_ reader: inout some ReferenceReader) {
    switch self {
    case .faction, .person, .concept, .other:
      break
    case .location, .event, .document, .claim, .question, .hypothesis:
      var copy = self
      copy.visitReferences(&reader)
    }
  }
}

/// One place where an entry refers to another.
public struct Reference: Hashable, Sendable {
  /// The entry referred to.
  public let target: EntryID
  /// What it is to the entry that refers to it.
  public let role: ReferenceRole
}

extension Entry {
  /// Every reference that the entry itself makes, always in the same order.
  public var references: [Reference] {
    var list = ReferenceList()
    content.readReferences(&list)
    return list.references
  }
}

private struct ReferenceList: ReferenceReader {
  var references: [Reference] = []

  mutating func read(_ id: EntryID, as role: ReferenceRole) {
    references.append(Reference(target: id, role: role))
  }
}
