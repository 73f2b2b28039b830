import DossierModel

/// Where a link leads.
enum Destination: Hashable, Sendable {
  /// The entry at a position of the dossier.
  case entry(Int)
  /// A paragraph of the article by the number that the dossier has for it.
  case paragraph(Int)
  /// A paragraph of the article at hand, or words in it.
  case text(TextPlace)
}
