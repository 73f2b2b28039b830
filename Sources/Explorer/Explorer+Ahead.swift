import DossierModel

extension Explorer {
  /// The entry that the reader is likely to ask for next, as long as it is not laid out: where the
  /// chosen link leads, or the row below the chosen one.
  ///
  /// Laid out while the reader looks, it is shown the sooner.
  var nextContent: ContentShelf.Key? {
    guard overlays.isEmpty, let width = contentKey?.width, let next = nextSubject,
      library.graph.degree(of: next) <= Explorer.mostRelationsAhead
    else { return nil }
    let key = ContentShelf.Key(view: .entry, subject: next, width: width)
    return key == contentKey || shelf.holds(key) ? nil : key
  }

  /// An entry with more relations takes longer to lay out than a key may wait.
  private static let mostRelationsAhead = 500

  private var nextSubject: Int? {
    if let list = workspace.focusedList {
      let row = list.cursor.row + 1
      let isShown = workspace.main.view == .entry && list.rows.indices.contains(row)
      return isShown ? list.rows[row] : nil
    }
    guard let link = workspace.main.link, content.links.indices.contains(link),
      case .entry(let position) = content.links[link].destination
    else { return nil }
    return position
  }
}
