/// What keeps parts from being a dossier.
public enum BrokenReference: Error, Hashable, Sendable {
  /// Two entries have the same id.
  case duplicate(EntryID)
  /// Something refers to an entry that does not exist.
  case missing(EntryID)
  /// Something refers to an entry of another kind than it asks for.
  case wrongKind(EntryID, expected: EntityKind.ID)
  /// A link has a type that the vocabulary lacks.
  case unknownLinkType(LinkType.ID)
  /// An entry has a kind that the vocabulary lacks.
  case unknownKind(EntityKind.ID)
}

/// One place where an entry refers to another.
public struct Reference: Hashable, Sendable {
  /// The entry referred to.
  public let target: EntryID
  /// The kind that the target must have; nil where any will do.
  public let expected: EntityKind.ID?
}

extension Entry {
  /// Every reference that the entry itself makes, in a stable order.
  public var references: [Reference] {
    func any(_ ids: [EntryID]) -> [Reference] { ids.map { Reference(target: $0, expected: nil) } }
    func only(_ kind: EntityKind, _ ids: [EntryID]) -> [Reference] {
      ids.map { Reference(target: $0, expected: kind.id) }
    }
    return switch content {
    case .faction, .person, .concept, .other: []
    case .document(let document): any([document.issuer].compactMap(\.self))
    case .location(let location): only(.location, [location.within].compactMap(\.self))
    case .event(let event): any(event.places) + any(event.participants.map(\.id))
    case .claim(let claim): any(claim.attribution.entries) + any(claim.about)
    case .question(let question):
      any(question.about) + only(.claim, question.presupposes)
    case .hypothesis(let hypothesis):
      only(.question, [hypothesis.question])
        + only(.hypothesis, [hypothesis.within].compactMap(\.self) + hypothesis.excludes)
        + any(hypothesis.about)
    }
  }
}

extension Dossier {
  func checkReferences() throws(BrokenReference) {
    for entry in entries {
      guard vocabulary.kind(entry.kind) != nil else { throw .unknownKind(entry.kind) }
      for reference in entry.references {
        try check(reference.target, is: reference.expected)
      }
    }
    for link in links {
      guard vocabulary.linkType(link.type) != nil else { throw .unknownLinkType(link.type) }
      try check(link.from)
      try check(link.to)
      for id in link.attribution.entries { try check(id) }
    }
    for rating in ratings {
      try check(rating.claim, is: EntityKind.claim.id)
      try check(rating.hypothesis, is: EntityKind.hypothesis.id)
    }
    if let author = header.article?.author { try check(author) }
  }

  private func check(
    _ id: EntryID,
    is expected: EntityKind.ID? = nil
  ) throws(BrokenReference) {
    guard let entry = self[id] else { throw .missing(id) }
    guard expected == nil || entry.kind == expected else {
      throw .wrongKind(id, expected: expected ?? entry.kind)
    }
  }
}
