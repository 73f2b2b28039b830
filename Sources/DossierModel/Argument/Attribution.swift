/// Who says something, outermost speaker first.
///
/// "The author says that the press quotes an unnamed expert" is a chain of three.
public struct Attribution: Hashable, Sendable {
  /// One speaker of the chain.
  public enum Source: Hashable, Sendable {
    /// The author of the article.
    case author
    /// Somebody whom the text does not name.
    case unspecified
    case entry(EntryID)
  }

  /// The speakers, outermost first.
  public var chain: [Source]

  /// Creates a chain of speakers.
  public init(_ chain: [Source]) {
    self.chain = chain
  }

  /// The article's author, in the author's own voice.
  public static let author = Attribution([.author])

  /// Whether nobody but the author speaks.
  public var isAuthorAlone: Bool { chain == [.author] }

  /// The entries that speak in the chain.
  public var entries: [EntryID] {
    chain.compactMap { source in
      switch source {
      case .author, .unspecified: nil
      case .entry(let id): id
      }
    }
  }
}
