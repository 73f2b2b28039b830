/// A whole dossier: one article turned into linked entries.
///
/// Valid by construction: ids are unique and every reference leads to an entry of the right
/// kind. Positions in ``entries`` serve as compact handles within one dossier.
public struct Dossier: Sendable {
  /// What a dossier says about itself.
  public struct Header: Hashable, Sendable {
    /// The name of the dossier.
    public var id: EntryID
    /// The title, one line.
    public var title: String
    /// What the dossier is about, in a few sentences.
    public var summary: String?
    /// BCP 47 tag of the dossier's own texts.
    public var language: String?
    /// Attributions that the licences of its data ask for.
    public var credits: [String]
    /// The text that the dossier describes.
    public var article: Article?

    /// Creates a header.
    public init(
      id: EntryID,
      title: String,
      summary: String? = nil,
      language: String? = nil,
      credits: [String] = [],
      article: Article? = nil
    ) {
      self.id = id
      self.title = title
      self.summary = summary
      self.language = language
      self.credits = credits
      self.article = article
    }
  }

  /// What the dossier says about itself.
  public let header: Header
  /// The kinds and link types it uses.
  public let vocabulary: Vocabulary
  /// Every entry, section by section and in the file's order; a question's explanations follow it.
  public let entries: [Entry]
  /// The links in the file's order.
  public let links: [Link]
  /// The ratings in the file's order.
  public let ratings: [Rating]
  private let positions: [EntryID: Int]

  /// Creates a dossier from parts that fit together.
  ///
  /// - Parameters:
  ///   - header: What the dossier says about itself.
  ///   - vocabulary: Its kinds and link types.
  ///   - entries: The entries in order.
  ///   - links: The links in order.
  ///   - ratings: The ratings in order.
  /// - Throws: ``BrokenReference`` for the first part that does not fit.
  public init(
    header: Header,
    vocabulary: Vocabulary = Vocabulary(),
    entries: [Entry],
    links: [Link] = [],
    ratings: [Rating] = []
  ) throws(BrokenReference) {
    self.init(
      checkedHeader: header,
      vocabulary: vocabulary,
      entries: entries,
      links: links,
      ratings: ratings
    )
    if let repeated = entries.indices.first(where: { positions[entries[$0].id] != $0 }) {
      throw .duplicate(entries[repeated].id)
    }
    var check = ReferenceCheck(entries, positions: positions, vocabulary: vocabulary)
    try check.check(header: header, links: links, ratings: ratings)
  }

  /// Creates a dossier from parts that are known to fit together.
  package init(
    checkedHeader header: Header,
    vocabulary: Vocabulary,
    entries: [Entry],
    links: [Link],
    ratings: [Rating]
  ) {
    self.header = header
    self.vocabulary = vocabulary
    self.entries = entries
    self.links = links
    self.ratings = ratings
    var positions: [EntryID: Int] = [:]
    positions.reserveCapacity(entries.count)
    for position in entries.indices { positions[entries[position].id] = position }
    self.positions = positions
  }

  /// The entry with an id.
  public subscript(id: EntryID) -> Entry? { positions[id].map { entries[$0] } }

  /// The position of an entry in ``entries``.
  public func position(of id: EntryID) -> Int? { positions[id] }

  /// The kind of an entry.
  public func kind(of entry: Entry) -> EntityKind {
    vocabulary.kind(entry.kind) ?? EntityKind(id: entry.kind)
  }
}

extension Dossier: Hashable {
  /// Whether both dossiers say the same in the same order.
  public static func == (left: Dossier, right: Dossier) -> Bool {
    left.header == right.header && left.vocabulary == right.vocabulary
      && left.entries == right.entries && left.links == right.links
      && left.ratings == right.ratings
  }

  /// Hashes the header and the entries.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(header)
    hasher.combine(entries)
  }
}
