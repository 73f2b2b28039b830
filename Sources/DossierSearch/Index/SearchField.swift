/// Where in a dossier a searched text is.
public enum SearchField: Hashable, Sendable {
  case id
  /// One of the entry's names, by its place among them.
  case name(Int)
  case summary
  /// The sentence of a claim, question or explanation.
  case text
  case role
  case type
  case side
  /// One of the entry's labelled texts.
  case field(Int)
  /// The sentence of the link at a position, with its reason.
  case link(Int)
  /// The annotator's gist of a paragraph.
  case gist
  /// The article's own text of a paragraph.
  case article

  /// The field in words for the reader.
  public var phrase: String {
    switch self {
    case .id: "id"
    case .name(0): "name"
    case .name: "other name"
    case .summary: "summary"
    case .text: "wording"
    case .role: "role"
    case .type: "type"
    case .side: "side"
    case .field: "further field"
    case .link: "link"
    case .gist: "gist"
    case .article: "article"
    }
  }
}

/// What a search result leads to.
public enum SearchTarget: Hashable, Sendable {
  /// The entry at a position.
  case entry(Int)
  /// A paragraph of the article, counted from 1.
  case paragraph(Int)
}

/// A text from outside the entries that is to be searched with them.
public struct SearchedText: Hashable, Sendable {
  /// What it belongs to.
  public var target: SearchTarget
  /// What sort of text it is.
  public var field: SearchField
  /// The words to search.
  public var text: String

  /// Creates a text that belongs to an entry or a paragraph.
  public init(_ text: String, of target: SearchTarget, field: SearchField) {
    self.target = target
    self.field = field
    self.text = text
  }
}
