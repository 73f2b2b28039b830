/// The text that a dossier describes, without the text itself.
///
/// Paragraphs are maximal runs of non-blank lines, counted from 1.
public struct Article: Hashable, Sendable {
  /// The article's own title.
  public var title: String?
  /// What sort of text it is, such as "news analysis".
  public var kind: String?
  /// The entry of its author, if the dossier has one.
  public var author: EntryID?
  /// When it was published.
  public var issued: DatedWhen?
  /// Where it can be read, http or https.
  public var url: String?
  /// How many paragraphs the text has.
  public var paragraphCount: Int
  /// Which paragraphs are the article itself, without appeals and captions.
  public var body: ClosedRange<Int>
  /// SHA-256 of the text that the dossier was made from, 64 lower-case hex digits.
  public var sha256: String?
  /// What each paragraph says, in the annotator's own words.
  public var gists: [Int: String]

  /// Creates the description of an article.
  public init(
    title: String? = nil,
    kind: String? = nil,
    author: EntryID? = nil,
    issued: DatedWhen? = nil,
    url: String? = nil,
    paragraphCount: Int,
    body: ClosedRange<Int>,
    sha256: String? = nil,
    gists: [Int: String] = [:]
  ) {
    self.title = title
    self.kind = kind
    self.author = author
    self.issued = issued
    self.url = url
    self.paragraphCount = paragraphCount
    self.body = body
    self.sha256 = sha256
    self.gists = gists
  }
}
