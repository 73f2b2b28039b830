/// What a faction has of its own: a state, a force, a group, a population.
public struct Faction: Hashable, Sendable {
  /// What sort it is, in a word or two.
  public var type: String?
  /// The word that groups factions, such as "government".
  public var side: String?

  /// Creates a faction's own fields.
  public init(type: String? = nil, side: String? = nil) {
    self.type = type
    self.side = side
  }
}

/// What a person has of their own.
public struct Person: Hashable, Sendable {
  /// What the person does or stands for.
  public var role: String?
  /// Whether the text names the person.
  public var isNamed: Bool

  /// Creates a person's own fields.
  public init(role: String? = nil, isNamed: Bool = true) {
    self.role = role
    self.isNamed = isNamed
  }
}

/// What a term or label that the argument turns on has of its own.
public struct Concept: Hashable, Sendable {
  /// What sort it is, in a word or two.
  public var type: String?

  /// Creates a concept's own fields.
  public init(type: String? = nil) {
    self.type = type
  }
}

/// What a source that the text cites has of its own.
public struct Document: Hashable, Sendable {
  /// What sort it is, in a word or two.
  public var type: String?
  /// Who issued it.
  public var issuer: EntryID?
  /// When it was issued.
  public var when: DatedWhen?

  /// Creates a document's own fields.
  public init(type: String? = nil, issuer: EntryID? = nil, when: DatedWhen? = nil) {
    self.type = type
    self.issuer = issuer
    self.when = when
  }
}

/// What an entry of a kind that the file declares has of its own.
public struct Other: Hashable, Sendable {
  /// The declared kind.
  public var kind: EntityKind.ID
  /// What sort it is, in a word or two.
  public var type: String?

  /// Creates the fields of an entry of a declared kind.
  public init(kind: EntityKind.ID, type: String? = nil) {
    self.kind = kind
    self.type = type
  }
}
