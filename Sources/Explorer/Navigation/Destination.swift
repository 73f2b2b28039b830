import DossierModel

/// Where a link leads.
enum Destination: Hashable, Sendable {
  /// The entry at a position of the dossier.
  case entry(Int)
  /// A paragraph of the article, or words in it.
  case text(TextPlace)

  /// A paragraph of the article as a whole.
  static func paragraph(_ number: Int) -> Destination { .text(TextPlace(number)) }
}
