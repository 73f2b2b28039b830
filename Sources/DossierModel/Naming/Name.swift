/// One of the names of an entry.
public struct Name: Hashable, Sendable {
  /// What sort of name it is, if that matters.
  public enum Kind: String, CaseIterable, Sendable {
    case translation, transliteration, acronym, former, exonym, descriptive, nickname
  }

  /// The name as it is written.
  public var text: String
  /// BCP 47 tag of the name's language.
  public var language: String?
  /// ISO 15924 code of the name's script.
  public var script: String?
  /// What sort of name it is.
  public var kind: Kind?
  /// Whether the name is too common to match anything but a whole query.
  public var isWeak: Bool
  /// The paragraphs in which the text uses this name for this entry; empty if not recorded.
  public var paragraphs: [Int]
  /// Who uses it: the article, or only the annotator.
  public var origin: Origin

  /// Creates a name.
  public init(
    _ text: String,
    language: String? = nil,
    script: String? = nil,
    kind: Kind? = nil,
    isWeak: Bool = false,
    paragraphs: [Int] = [],
    origin: Origin = .article
  ) {
    self.text = text
    self.language = language
    self.script = script
    self.kind = kind
    self.isWeak = isWeak
    self.paragraphs = paragraphs
    self.origin = origin
  }
}
