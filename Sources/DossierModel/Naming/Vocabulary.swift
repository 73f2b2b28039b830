/// The words that one dossier uses: its kinds and link types, those built in first.
public struct Vocabulary: Hashable, Sendable {
  /// The kinds, those built in first.
  public let kinds: [EntityKind]
  /// The link types, those built in first.
  public let linkTypes: [LinkType]
  private let kindIndex: [EntityKind.ID: Int]
  private let linkTypeIndex: [LinkType.ID: Int]

  /// Creates the built-in words and those that a file adds.
  ///
  /// A word whose id is taken replaces the one that had it, so that a file can relabel a type.
  public init(kinds: [EntityKind] = [], linkTypes: [LinkType] = []) {
    (self.kinds, kindIndex) = Vocabulary.merge(EntityKind.builtIn, kinds)
    (self.linkTypes, linkTypeIndex) = Vocabulary.merge(LinkType.builtIn, linkTypes)
  }

  /// The kind with an id.
  public func kind(_ id: EntityKind.ID) -> EntityKind? {
    kindIndex[id].map { kinds[$0] }
  }

  /// The link type with an id.
  public func linkType(_ id: LinkType.ID) -> LinkType? {
    linkTypeIndex[id].map { linkTypes[$0] }
  }

  /// The kinds that the file adds or relabels.
  public var ownKinds: [EntityKind] { kinds.filter { !EntityKind.builtIn.contains($0) } }

  /// The link types that the file adds or relabels.
  public var ownLinkTypes: [LinkType] { linkTypes.filter { !LinkType.builtIn.contains($0) } }

  private static func merge<Word: Identifiable>(
    _ builtIn: [Word],
    _ own: [Word]
  ) -> ([Word], [Word.ID: Int]) {
    var words: [Word] = []
    var index: [Word.ID: Int] = [:]
    for word in builtIn + own {
      if let place = index[word.id] {
        words[place] = word
      } else {
        index[word.id] = words.count
        words.append(word)
      }
    }
    return (words, index)
  }
}
