import DossierModel

/// Everything that the reader arranges: which lists are shown, what is chosen, what has the keys.
///
/// The history keeps whole workspaces, so that going back restores each of these.
struct Workspace: Hashable, Sendable {
  var lists: [ListPane]
  var main = MainPane()
  var focus = Focus.list(0) {
    didSet { if case .list(let index) = focus { lastList = index } }
  }
  /// The list pane that had the keys last.
  private(set) var lastList = 0
  var isZoomed = false
  /// Whether the lists show only what the paragraph at the cursor speaks of, while the article has
  /// the keys.
  var followsArticle = false

  init(_ library: Library) {
    lists = ListPane.all(for: library)
  }

  /// The list that has the keys; nil where the main pane has them.
  var focusedList: ListTab? {
    switch focus {
    case .list(let index): lists[index].current
    case .main: nil
    }
  }

  /// Chooses an entry in its list; a filter that hides it is lifted.
  mutating func reveal(_ position: Int, in library: Library) {
    let kind = library.kind(of: position)
    for index in lists.indices {
      var pane = lists[index]
      guard pane.showTab(ofKind: kind) else { continue }
      if !pane.current.select(position) {
        pane.current.narrow(to: "", rows: library.entries(ofKind: kind))
        _ = pane.current.select(position)
      }
      lists[index] = pane
    }
  }
}
