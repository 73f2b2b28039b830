import DossierModel

/// What a view would show of an entry.
struct LikelyView: Sendable {
  let view: any MainView
  let subject: Int?
}

extension Explorer {
  /// Whether the gists are to be prepared for the reader who will turn to the article.
  ///
  /// In a large dossier that takes longer than a reader waits, and is left until it is asked for.
  var wantsGists: Bool {
    library.article == nil && library.dossier.entries.count <= Explorer.mostPreparedEntries
  }

  private static let mostPreparedEntries = 4000

  /// What the reader is likely to ask for next and is not laid out: what the chosen link leads to,
  /// the row below the chosen one, or the place to go back to.
  ///
  /// Laid out while the reader looks, it is shown sooner.
  func nextContent(_ renderer: Renderer) -> (key: ContentKey, likely: LikelyView)? {
    guard overlays.isEmpty, let contentKey else { return nil }
    for likely in [nextView, previousView] {
      guard let likely else { continue }
      let key = likely.view.contentKey(likely.subject, in: contentSize, library)
      if key != contentKey && !renderer.contents.holds(key) { return (key, likely) }
    }
    return nil
  }

  /// The commands that the reader is likely to give next, the likeliest first; what they show is
  /// laid out once nothing is left to do.
  var likelyCommands: [Command.ID] {
    guard overlays.isEmpty, pendingKeys.isEmpty else { return [] }
    guard workspace.focus == .main else { return nextView == nil ? [] : ["move.down"] }
    return (nextView == nil ? [] : ["navigate.open"])
      + (previousView == nil ? [] : ["navigate.back"])
  }

  /// What going back shows, while the main pane is focused.
  private var previousView: LikelyView? {
    guard workspace.focus == .main,
      let main = history[history.current]?.parent.flatMap({ history[$0]?.place.main })
    else { return nil }
    return quick(LikelyView(view: main.view, subject: main.subject))
  }

  private var nextView: LikelyView? {
    let main = workspace.main
    guard let list = workspace.focusedList else {
      guard let target = main.view.target(in: scene) else { return nil }
      var next = main
      next.show(target)
      return quick(LikelyView(view: next.view, subject: next.subject))
    }
    let row = list.cursor.row + 1
    guard list.rows.indices.contains(row) else { return nil }
    return quick(LikelyView(view: main.view, subject: list.rows[row]))
  }

  /// A view that is laid out before a key waits; else none.
  private func quick(_ likely: LikelyView) -> LikelyView? {
    type(of: likely.view).isQuick(about: likely.subject, in: library) ? likely : nil
  }
}
