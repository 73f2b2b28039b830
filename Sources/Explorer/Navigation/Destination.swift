/// Where a link leads.
enum Destination: Hashable, Sendable {
  /// The entry at a position of the dossier.
  case entry(Int)
  /// A paragraph of the article.
  case paragraph(Int)
}
