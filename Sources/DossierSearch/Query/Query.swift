/// A search query: words that must all be found, phrases, exclusions and fields.
public struct Query: Hashable, Sendable {
  /// One condition of a query.
  public struct Term: Hashable, Sendable {
    /// What sort of condition it is.
    public enum Content: Hashable, Sendable {
      case word(String)
      case phrase(String)
      case field(QueryField, value: String)
    }

    /// The condition without the negation.
    public var content: Content
    /// Whether results must not meet it.
    public var isExcluded: Bool
  }

  /// The query as typed.
  public let text: String
  /// The conditions, in the order in which they were typed.
  public let terms: [Term]
  /// Parts that look like fields but are none.
  public let faults: [QueryFault]

  /// Reads a query; any text is one.
  public init(parsing text: String) {
    var parser = QueryParser(text)
    parser.parse()
    self.text = text
    terms = parser.terms
    faults = parser.faults
  }

  /// Creates a query for some words, whatever characters they contain.
  init(words text: String) {
    self.text = text
    terms = text.isEmpty ? [] : [Term(content: .word(text), isExcluded: false)]
    faults = []
  }

  /// Whether there are no conditions.
  public var isEmpty: Bool { terms.isEmpty }

  /// Whether it has fields, phrases or exclusions, which narrow its results.
  public var isNarrowed: Bool {
    terms.contains { term in
      switch term.content {
      case .word: term.isExcluded
      case .phrase, .field: true
      }
    }
  }

  /// The words and phrases that must be found, as one text.
  var namedText: String {
    terms.compactMap { term in
      switch term.content {
      case .word(let text), .phrase(let text): term.isExcluded ? nil : text
      case .field: nil
      }
    }.joined(separator: " ")
  }
}
