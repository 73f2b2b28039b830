public import DossierModel

/// One result and why it is there.
public struct SearchHit: Hashable, Sendable {
  /// What the result leads to.
  public let target: SearchTarget
  /// How it was found.
  public let rule: SearchRule
  /// The field of the matched text.
  public let field: SearchField
  /// The matched name, or the sentence with the matched words.
  public let text: String
  /// What matched in ``text``, in order and without overlap.
  public let ranges: [Range<String.Index>]
  /// How well the name matches; `nil` if texts are matched, or letters inside a word.
  public internal(set) var quality: MatchQuality?
  /// How many relations the entry has to others, its links among them.
  public internal(set) var relationCount = 0

  /// The place in the order of results.
  public var tier: SearchTier { rule.tier }

  /// Why the result is at its place, in words for the reader: the rule, the quality of the match
  /// and the relations, in the order in which results are compared.
  public var reason: String {
    let relations = relationCount == 1 ? "1 relation" : "\(relationCount) relations"
    return [rule.phrase, quality?.phrase(by: rule), relations].compactMap(\.self).joined(
      separator: "; "
    )
  }

  /// The position of the entry; `nil` if the result is a paragraph.
  public var position: Int? {
    switch target {
    case .entry(let position): position
    case .paragraph: nil
    }
  }
}

/// The results of one kind.
public struct SearchGroup: Hashable, Sendable {
  /// The kind; `nil` for paragraphs.
  public let kind: EntityKind.ID?
  /// How many results there are, shown or not.
  public let total: Int
  /// Which of the hits they are.
  public let hits: Range<Int>
}

/// What a query found.
public struct SearchResults: Sendable {
  /// How many results there are, shown or not.
  public let total: Int
  /// The best results in order.
  public let hits: [SearchHit]
  /// Which hits are of each kind, if they are grouped; none if they are ranked.
  public let groups: [SearchGroup]
  /// The parts of the query that ask for something that does not exist.
  public let faults: [QueryFault]

  /// The results before anything can be searched.
  public static let none = SearchResults(total: 0, hits: [], groups: [], faults: [])
}
