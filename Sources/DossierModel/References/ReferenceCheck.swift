/// Checks that everything a dossier refers to is there and of the right kind.
struct ReferenceCheck: ReferenceReader {
  private let entries: [Entry]
  private let positions: [EntryID: Int]
  private let vocabulary: Vocabulary
  private var fault: BrokenReference?

  init(_ entries: [Entry], positions: [EntryID: Int], vocabulary: Vocabulary) {
    self.entries = entries
    self.positions = positions
    self.vocabulary = vocabulary
  }

  /// Throws the first reference that is broken: of entries, then links, then ratings, then the
  /// article.
  mutating func check(
    header: Dossier.Header,
    links: [Link],
    ratings: [Rating]
  ) throws(BrokenReference) {
    for position in entries.indices {
      let content = entries[position].content
      if case .other(let other) = content, vocabulary.kind(other.kind) == nil {
        throw .unknownKind(other.kind)
      }
      content.readReferences(&self)
      if let fault { throw fault }
    }
    for link in links {
      guard vocabulary.linkType(link.type) != nil else { throw .unknownLinkType(link.type) }
      try check(link)
    }
    for rating in ratings { try check(rating) }
    if let article = header.article { try check(article) }
  }

  private mutating func check(_ value: some HasReferences) throws(BrokenReference) {
    var copy = value
    copy.visitReferences(&self)
    if let fault { throw fault }
  }

  mutating func read(_ id: EntryID, as role: ReferenceRole) {
    guard fault == nil else { return }
    guard let position = positions[id] else {
      fault = .missing(id)
      return
    }
    guard let kind = role.kind, entries[position].content.kind != kind else { return }
    fault = .wrongKind(id, expected: kind)
  }
}
