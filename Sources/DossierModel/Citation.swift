/// A pointer into the article: a paragraph and, where it helps, a short phrase to find there.
public struct Citation: Hashable, Sendable {
  /// The paragraph, counted from 1.
  public var paragraph: Int
  /// At most five words of the paragraph.
  public var quote: String?

  /// The most words that a quote may have.
  public static let maximumQuoteWords = 5

  /// Creates a citation of a paragraph.
  public init(_ paragraph: Int, quote: String? = nil) {
    self.paragraph = paragraph
    self.quote = quote
  }
}

/// A place where the text names an entity.
public struct Mention: Hashable, Sendable {
  /// The paragraph, counted from 1.
  public var paragraph: Int
  /// The form by which the text names it there, where the dossier records that.
  public var name: String?

  /// Creates a mention.
  public init(paragraph: Int, name: String? = nil) {
    self.paragraph = paragraph
    self.name = name
  }
}
