import DossierModel

/// What the main pane shows and where the reader is in it.
struct MainPane: Hashable, Sendable {
  var view = MainView.entry
  /// The position of the entry it is about; nil in an empty dossier.
  var subject: Int?
  /// The line the reader is at, and the lines in view.
  var cursor = ListCursor()
  /// The number of the chosen link.
  var link: Int?
  /// The words of the article that the reader went to: cited words, or a mention.
  var place: TextPlace?
}
