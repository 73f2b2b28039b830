/// Why parts do not fit together to a dossier.
public enum BrokenReference: Error, Hashable, Sendable {
  /// Two entries have the same id.
  case duplicate(EntryID)
  /// Something refers to an entry that does not exist.
  case missing(EntryID)
  /// Something refers to an entry of another kind than it must.
  case wrongKind(EntryID, expected: EntityKind.ID)
  /// A link has a type that the vocabulary lacks.
  case unknownLinkType(LinkType.ID)
  /// An entry has a kind that the vocabulary lacks.
  case unknownKind(EntityKind.ID)
}
