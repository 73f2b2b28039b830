/// Anything in a dossier that has an id: it is linked, searched and jumped to.
public struct Entry: Hashable, Sendable, Identifiable {
  /// The name by which others refer to it.
  public let id: EntryID
  /// The name it is listed under, then its aliases; may be empty for claims, questions and
  /// explanations, which have a text.
  public var names: [Name]
  /// What it is, in one to three sentences that stand alone.
  public var summary: String?
  /// Where the article speaks of it.
  public var citations: [Citation]
  /// Who brought it into the dossier.
  public var origin: Origin
  /// Anything else worth showing, in the file's order.
  public var fields: [Field]
  /// What its kind adds.
  public var content: Content

  /// A labelled text.
  public struct Field: Hashable, Sendable {
    /// What the text is about, such as "strength".
    public var label: String
    /// The text itself.
    public var text: String

    /// Creates a field.
    public init(label: String, text: String) {
      self.label = label
      self.text = text
    }
  }

  /// What each kind of entry has of its own.
  public enum Content: Hashable, Sendable {
    case faction(Faction)
    case person(Person)
    case location(Location)
    case event(Event)
    case concept(Concept)
    case document(Document)
    case claim(Claim)
    case question(Question)
    case hypothesis(Hypothesis)
    case other(Other)
  }

  /// Creates an entry.
  public init(
    id: EntryID,
    names: [Name] = [],
    summary: String? = nil,
    citations: [Citation] = [],
    origin: Origin = .article,
    fields: [Field] = [],
    content: Content
  ) {
    self.id = id
    self.names = names
    self.summary = summary
    self.citations = citations
    self.origin = origin
    self.fields = fields
    self.content = content
  }
}

extension Entry.Content {
  /// The id of the kind whose fields these are.
  public var kind: EntityKind.ID {
    switch self {
    case .faction: EntityKind.faction.id
    case .person: EntityKind.person.id
    case .location: EntityKind.location.id
    case .event: EntityKind.event.id
    case .concept: EntityKind.concept.id
    case .document: EntityKind.document.id
    case .claim: EntityKind.claim.id
    case .question: EntityKind.question.id
    case .hypothesis: EntityKind.hypothesis.id
    case .other(let other): other.kind
    }
  }
}

extension Entry {
  /// The id of the entry's kind.
  public var kind: EntityKind.ID { content.kind }

  /// The full sentence of a claim, question or explanation; nothing for other kinds.
  public var text: String? {
    switch content {
    case .claim(let claim): claim.text
    case .question(let question): question.text
    case .hypothesis(let hypothesis): hypothesis.text
    case .faction, .person, .location, .event, .concept, .document, .other: nil
    }
  }

  /// What lists and links call the entry: its first name, else its text, else its id.
  public var title: String { names.first?.text ?? text ?? id.text }

  /// The title wherever something else refers to the entry.
  ///
  /// Cut if it is very long: what stands once in a file may be referred to very often.
  public var label: String {
    let title = title
    guard title.utf8.count > Entry.longestLabel else { return title }
    return String(String.UnicodeScalarView(title.unicodeScalars.prefix(Entry.longestLabel))) + "…"
  }

  /// In characters.
  private static let longestLabel = 400

  /// The names apart from the one it is listed under.
  public var aliases: ArraySlice<Name> { names.dropFirst() }

  /// The paragraphs in which the entry is cited or named, ascending.
  public var paragraphs: [Int] {
    var all = citations.map(\.paragraph)
    for name in names { all += name.paragraphs }
    all.sort()
    var seen: [Int] = []
    for paragraph in all where paragraph != seen.last { seen.append(paragraph) }
    return seen
  }
}
