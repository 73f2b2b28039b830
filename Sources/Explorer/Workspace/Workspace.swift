import DossierModel

/// Everything that the reader arranges: which lists are shown, what is chosen, what is focused.
///
/// The history keeps whole workspaces, so that going back restores each of these.
struct Workspace: Hashable, Sendable {
  var lists: [ListPane]
  var main = MainPane()
  var focus = Focus.list(0) {
    didSet { if case .list(let index) = focus { lastList = index } }
  }
  /// The list pane that was focused last.
  private(set) var lastList = 0
  var isZoomed = false

  init(_ library: Library) {
    lists = ListPane.all(for: library)
  }

  /// The focused list; `nil` if the main pane is focused.
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
