import Diagnostics
import DossierFormat
import DossierModel
import DossierSearch
import Explorer

extension Failure {
  /// An entry that a dossier does not have, with the one that may be meant.
  static func noEntry(_ id: String, in library: Library) -> Failure {
    let meant = library.entry(meantBy: id)
    return Failure(
      .negative,
      "there is no entry “\(id)”",
      remedy: meant.map(Diagnostic.didYouMean) ?? "'dossier search' finds ids by name"
    )
  }
}

extension Library {
  /// The id that is spelt nearly so, else that of the entry that has such a name.
  fileprivate func entry(meantBy id: String) -> String? {
    var suggestions = Suggestions()
    if let near = suggestions.closest(to: id, among: dossier.entries.lazy.map(\.id.text)) {
      return near
    }
    let found = SearchIndex(dossier, graph: graph)
      .results(for: Query(parsing: id), limit: 1).hits.first
    guard let found, found.tier <= .sameSound, let position = found.position else { return nil }
    return dossier.entries[position].id.text
  }
}
