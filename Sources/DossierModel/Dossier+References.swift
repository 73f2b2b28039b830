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
    var result: [Reference] = []
    content.visitReferences { (id, kind) throws(Never) in
      result.append(Reference(target: id, expected: kind))
    }
    return result
  }
}

extension Entry.Content {
  /// Shows every reference to a visitor, without a list of them.
  func visitReferences<Failure>(
    _ visit: (EntryID, EntityKind.ID?) throws(Failure) -> Void
  ) throws(Failure) {
    switch self {
    case .faction, .person, .concept, .other:
      break
    case .document(let document):
      if let issuer = document.issuer { try visit(issuer, nil) }
    case .location(let location):
      if let within = location.within { try visit(within, EntityKind.location.id) }
    case .event(let event):
      for id in event.places { try visit(id, nil) }
      for participant in event.participants { try visit(participant.id, nil) }
    case .claim(let claim):
      if !claim.attribution.isAuthorAlone {
        for id in claim.attribution.entries { try visit(id, nil) }
      }
      for id in claim.about { try visit(id, nil) }
    case .question(let question):
      for id in question.about { try visit(id, nil) }
      for id in question.presupposes { try visit(id, EntityKind.claim.id) }
    case .hypothesis(let hypothesis):
      try visit(hypothesis.question, EntityKind.question.id)
      if let within = hypothesis.within { try visit(within, EntityKind.hypothesis.id) }
      for id in hypothesis.excludes { try visit(id, EntityKind.hypothesis.id) }
      for id in hypothesis.about { try visit(id, nil) }
    }
  }
}

/// Checks that everything leads somewhere; apart from ``Dossier``, which is dear to pass around.
struct ReferenceCheck {
  let entries: [Entry]
  let positions: [EntryID: Int]
  let vocabulary: Vocabulary

  func check(
    header: Dossier.Header,
    links: [Link],
    ratings: [Rating]
  ) throws(BrokenReference) {
    for position in entries.indices {
      if case .other(let other) = entries[position].content, vocabulary.kind(other.kind) == nil {
        throw .unknownKind(other.kind)
      }
      try entries[position].content.visitReferences { (id, kind) throws(BrokenReference) in
        try check(id, is: kind)
      }
    }
    for link in links {
      guard vocabulary.linkType(link.type) != nil else { throw .unknownLinkType(link.type) }
      try check(link.from)
      try check(link.to)
      guard !link.attribution.isAuthorAlone else { continue }
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
    guard let position = positions[id] else { throw .missing(id) }
    guard let expected, entries[position].content.kind != expected else { return }
    throw .wrongKind(id, expected: expected)
  }
}
