/// A reader's text of the article with everything in a dossier that is found in it.
public struct AnchoredArticle: Sendable {
  /// How the text compares with the one that the dossier was made from.
  public enum Likeness: Hashable, Sendable {
    /// It is the same, byte for byte.
    case same
    /// It has other bytes, and as many paragraphs.
    case differs
    /// It has another number of paragraphs than the dossier tells.
    case differsInCount(expected: Int)
    /// The dossier does not tell the digest of its text.
    case unknown
  }

  /// The text.
  public let text: ArticleText
  /// How it compares with the text that the dossier was made from.
  public let likeness: Likeness
  /// What each paragraph of the text mentions, in its order.
  private let mentions: [[Mention]]
  /// Names that stand in the text where the dossier does not say that they mean their entry.
  private let strays: [[Mention]]
  private let alignment: ParagraphAlignment
  private let quotes: [Citation: Anchor]

  /// Creates an anchored article from parts that belong together.
  ///
  /// - Parameters:
  ///   - text: The reader's text.
  ///   - likeness: How it compares with the dossier's.
  ///   - alignment: What has become of the dossier's paragraphs.
  ///   - quotes: What has become of each citation with a quote.
  ///   - mentions: What each paragraph of the text mentions.
  ///   - strays: The names in each paragraph of the text that the dossier does not count there.
  public init(
    text: ArticleText,
    likeness: Likeness,
    alignment: ParagraphAlignment,
    quotes: [Citation: Anchor],
    mentions: [[Mention]],
    strays: [[Mention]]
  ) {
    self.text = text
    self.likeness = likeness
    self.alignment = alignment
    self.quotes = quotes
    self.mentions = mentions
    self.strays = strays
  }

  /// What has become of a citation.
  public func anchor(of citation: Citation) -> Anchor {
    guard citation.quote != nil else { return anchor(ofParagraph: citation.paragraph) }
    return quotes[citation] ?? .lost
  }

  /// What has become of one of the dossier's paragraphs.
  public func anchor(ofParagraph number: Int) -> Anchor { alignment[number] }

  /// What a paragraph of the text mentions, from its start to its end, without overlaps.
  public func mentions(inParagraph number: Int) -> [Mention] {
    mentions.indices.contains(number - 1) ? mentions[number - 1] : []
  }

  /// Names in a paragraph of the text that belong to entries, although the dossier does not list
  /// the paragraph for them; weak names aside.
  public func strays(inParagraph number: Int) -> [Mention] {
    strays.indices.contains(number - 1) ? strays[number - 1] : []
  }
}
