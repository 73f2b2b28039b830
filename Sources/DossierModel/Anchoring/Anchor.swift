/// A place in a reader's text of the article.
public struct TextPlace: Hashable, Sendable, Comparable {
  /// The paragraph of the text, counted from 1.
  public var paragraph: Int
  /// The words, in UTF-8 offsets of the paragraph; `nil` for the whole paragraph.
  public var range: Range<Int>?

  /// Creates a place.
  public init(_ paragraph: Int, range: Range<Int>? = nil) {
    self.paragraph = paragraph
    self.range = range
  }

  /// Orders by position in the text; a whole paragraph comes before the words in it.
  public static func < (left: TextPlace, right: TextPlace) -> Bool {
    let ends = (left.range?.upperBound ?? 0, right.range?.upperBound ?? 0)
    return (left.paragraph, left.range?.lowerBound ?? -1, ends.0)
      < (right.paragraph, right.range?.lowerBound ?? -1, ends.1)
  }
}

/// What has become of a citation in a reader's text.
public struct Anchor: Hashable, Sendable {
  /// Whether the text supports the citation.
  public enum State: String, CaseIterable, Sendable {
    /// It is where the dossier says.
    case exact
    /// It is elsewhere.
    case moved
    /// The text has it nowhere.
    case lost
    /// The text differs from the dossier's, and nothing shows whether the paragraph is the same.
    case unverified
  }

  /// Whether the text supports the citation.
  public let state: State
  /// Where it is in the text: one place if exact or unverified, one or several if moved, none if
  /// lost.
  public let places: [TextPlace]

  /// A citation that is where the dossier says.
  public static func exact(_ place: TextPlace) -> Anchor { Anchor(state: .exact, places: [place]) }

  /// A citation that is elsewhere, in at least one place.
  public static func moved(to places: [TextPlace]) -> Anchor {
    precondition(!places.isEmpty, "What has moved is somewhere.")
    return Anchor(state: .moved, places: places)
  }

  /// A citation that is nowhere in the text.
  public static let lost = Anchor(state: .lost, places: [])

  /// A citation of a paragraph that cannot be compared.
  public static func unverified(_ place: TextPlace) -> Anchor {
    Anchor(state: .unverified, places: [place])
  }
}

/// Words of the text that name entries.
public struct Mention: Hashable, Sendable {
  /// The words, in UTF-8 offsets of their paragraph.
  public let range: Range<Int>
  /// The positions of the entries that they may name, the most likely first; never empty.
  public let entries: [Int]

  /// Creates a mention.
  public init(range: Range<Int>, entries: [Int]) {
    precondition(!entries.isEmpty, "A mention names something.")
    self.range = range
    self.entries = entries
  }
}
