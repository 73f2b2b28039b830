/// A pointer into the article: a paragraph and, if it helps, a short phrase to find there.
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
