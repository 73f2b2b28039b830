/// A row of the table of entry kinds; a file can add its own.
public struct EntityKind: Hashable, Sendable, Identifiable {
  /// The list pane in which entries of a kind are found.
  public enum Pane: String, CaseIterable, Sendable {
    case actors, places, arguments
  }

  /// The name of a kind in files and queries.
  public typealias ID = String

  /// The name in files and queries.
  public let id: ID
  /// The word for one such entry.
  public let singular: String
  /// The word for several.
  public let plural: String
  /// The sign before an entry of this kind, one cell wide.
  public let symbol: String
  /// The same for terminals without Unicode: one ASCII character.
  public let asciiSymbol: String
  /// The list pane in which the kind is a tab.
  public let pane: Pane
  /// The key of the file's section for entries of this kind; `nil` for kinds without one.
  public let section: String?

  /// Creates a kind that a file declares, or relabels a built-in kind.
  ///
  /// What is not given is taken from the built-in kind of the same id, if there is one.
  public init(
    id: ID,
    singular: String? = nil,
    plural: String? = nil,
    symbol: String? = nil,
    asciiSymbol: String? = nil,
    pane: Pane? = nil
  ) {
    let model = EntityKind.builtIn.first { $0.id == id }
    self.init(
      id,
      singular ?? model?.singular ?? id,
      plural ?? (singular == nil ? model?.plural : nil) ?? "\(singular ?? id)s",
      symbol ?? model?.symbol ?? "•",
      asciiSymbol ?? model?.asciiSymbol ?? "*",
      pane ?? model?.pane ?? .actors,
      section: model.map(\.section) ?? "entries"
    )
  }

  private init(
    _ id: ID,
    _ singular: String,
    _ plural: String,
    _ symbol: String,
    _ asciiSymbol: String,
    _ pane: Pane,
    section: String?
  ) {
    self.id = id
    self.singular = singular
    self.plural = plural
    self.symbol = symbol
    self.asciiSymbol = asciiSymbol
    self.pane = pane
    self.section = section
  }
}

extension EntityKind {
  /// States, forces, groups, populations.
  public static let faction = EntityKind(
    "faction",
    "faction",
    "factions",
    "●",
    "o",
    .actors,
    section: "factions"
  )
  /// Persons, named or not.
  public static let person = EntityKind(
    "person",
    "person",
    "people",
    "♟",
    "i",
    .actors,
    section: "people"
  )
  /// Places, named or not.
  public static let location = EntityKind(
    "location",
    "location",
    "locations",
    "▲",
    "^",
    .places,
    section: "locations"
  )
  /// What happened, or might.
  public static let event = EntityKind(
    "event",
    "event",
    "events",
    "◆",
    "!",
    .places,
    section: "events"
  )
  /// Terms and labels that the argument turns on.
  public static let concept = EntityKind(
    "concept",
    "term",
    "terms",
    "◇",
    "=",
    .arguments,
    section: "concepts"
  )
  /// Sources that the text cites.
  public static let document = EntityKind(
    "document",
    "source",
    "sources",
    "■",
    "#",
    .arguments,
    section: "documents"
  )
  /// Propositions that someone puts forward.
  public static let claim = EntityKind(
    "claim",
    "claim",
    "claims",
    "»",
    ">",
    .arguments,
    section: "claims"
  )
  /// Questions that the article asks or works on.
  public static let question = EntityKind(
    "question",
    "question",
    "questions",
    "?",
    "?",
    .arguments,
    section: "questions"
  )
  /// Candidate explanations.
  public static let hypothesis = EntityKind(
    "hypothesis",
    "explanation",
    "explanations",
    "∴",
    "~",
    .arguments,
    section: nil
  )

  /// The kinds that every dossier has, in the order of the file.
  public static let builtIn = [
    faction, person, location, event, concept, document, claim, question, hypothesis,
  ]
}
