/// A word of a query.
struct QueryWord: Hashable, Sendable {
  /// The word as typed, folded.
  var letters: [UInt8]
  /// The word without an ending after an apostrophe, which is as good; `nil` if there is none.
  var stem: [UInt8]?
  /// Whether longer words that begin with it are meant too.
  var mayGoOn: Bool

  /// The word, and without its ending.
  var forms: [[UInt8]] { [letters, stem].compactMap(\.self) }

  /// The same, and what is left of them without a glued article.
  var bareForms: [[UInt8]] {
    forms + forms.compactMap { DefiniteArticle.withoutGluedArticle($0[...]).map(Array.init) }
  }
}
