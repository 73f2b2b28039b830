/// The text of an article and everything of a dossier that was found in it.
///
/// The dossier's paragraph numbers are those of the text it was made from. Only citations use them;
/// everything else here uses the numbers of this text.
public struct AnchoredArticle: Sendable {
  /// How the text compares with the one that the dossier was made from.
  public enum Likeness: Hashable, Sendable {
    /// It is the same, byte for byte.
    case same
    /// It has other bytes, but as many paragraphs.
    case differs
    /// It has another number of paragraphs than the dossier records.
    case differsInCount(expected: Int)
    /// The dossier does not record the digest of its text.
    case unknown
    /// There is no text, and the annotator's gists take its place.
    case gists
  }

  /// What is found in the text.
  public struct Findings: Sendable {
    /// What each paragraph of the text mentions.
    public var mentions: [[Mention]]
    /// The names in each paragraph that the dossier does not count there.
    public var strays: [[Mention]]
    /// What has become of each citation with a quote.
    public var quotes: [Citation: Anchor]
    /// Where the text speaks of each entry, in its order.
    public var places: [[TextPlace]]

    /// Creates what is found in a text.
    public init(
      mentions: [[Mention]],
      strays: [[Mention]],
      quotes: [Citation: Anchor],
      places: [[TextPlace]]
    ) {
      self.mentions = mentions
      self.strays = strays
      self.quotes = quotes
      self.places = places
    }
  }

  /// The text.
  public let text: ArticleText
  /// How it compares with the text that the dossier was made from.
  public let likeness: Likeness
  private let alignment: ParagraphAlignment
  private let findings: Findings
  /// The entries that each paragraph speaks of.
  private let entries: [Int: [Int]]
  /// Where in each paragraph places start and end.
  private let boundaries: [Int: Set<Int>]

  /// Creates an anchored article from parts that belong together.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - likeness: How it compares with the dossier's.
  ///   - alignment: What has become of the dossier's paragraphs.
  ///   - findings: What is found in the text.
  public init(
    text: ArticleText,
    likeness: Likeness,
    alignment: ParagraphAlignment,
    findings: Findings
  ) {
    self.text = text
    self.likeness = likeness
    self.alignment = alignment
    self.findings = findings
    var entries: [Int: [Int]] = [:]
    var boundaries: [Int: Set<Int>] = [:]
    func cut(_ place: TextPlace) {
      guard let range = place.range else { return }
      boundaries[place.paragraph, default: []].formUnion([range.lowerBound, range.upperBound])
    }
    for (position, places) in findings.places.enumerated() {
      var last: Int?
      for place in places {
        cut(place)
        guard place.paragraph != last else { continue }
        entries[place.paragraph, default: []].append(position)
        last = place.paragraph
      }
    }
    for place in findings.quotes.values.lazy.flatMap(\.places) { cut(place) }
    self.entries = entries
    self.boundaries = boundaries
  }

  /// What has become of a citation.
  public func anchor(of citation: Citation) -> Anchor {
    guard citation.quote != nil else { return anchor(ofParagraph: citation.paragraph) }
    return findings.quotes[citation] ?? .lost
  }

  /// What has become of one of the dossier's paragraphs.
  public func anchor(ofParagraph number: Int) -> Anchor { alignment[number] }

  /// What a paragraph mentions, from its start to its end, without overlaps.
  public func mentions(inParagraph number: Int) -> [Mention] {
    findings.mentions.indices.contains(number - 1) ? findings.mentions[number - 1] : []
  }

  /// Names of entries in a paragraph for which the dossier does not list the paragraph; without
  /// weak names.
  public func strays(inParagraph number: Int) -> [Mention] {
    findings.strays.indices.contains(number - 1) ? findings.strays[number - 1] : []
  }

  /// Where the text names or cites an entry, in its order and without overlaps.
  public func places(ofEntryAt position: Int) -> [TextPlace] {
    findings.places.indices.contains(position) ? findings.places[position] : []
  }

  /// The places of an entry in one paragraph.
  public func places(ofEntryAt position: Int, inParagraph number: Int) -> ArraySlice<TextPlace> {
    let places = places(ofEntryAt: position)
    let start = places.partitioningIndex { $0.paragraph >= number }
    return places[start...].prefix { $0.paragraph == number }
  }

  /// The UTF-8 offsets at which mentions and quotes in a paragraph start or end, ascending.
  public func boundaries(inParagraph number: Int) -> [Int] {
    var cuts = boundaries[number] ?? []
    for mention in mentions(inParagraph: number) {
      cuts.formUnion([mention.range.lowerBound, mention.range.upperBound])
    }
    return cuts.sorted()
  }

  /// The positions of the entries that a paragraph speaks of, ascending.
  public func entries(inParagraph number: Int) -> [Int] { entries[number] ?? [] }
}
