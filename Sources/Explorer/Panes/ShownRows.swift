import DossierModel

/// What a list pane shows of its list: all of it, or what a paragraph of the article speaks of.
struct ShownRows {
  let rows: [Int]
  let cursor: ListCursor
  /// The rows that the paragraph speaks of, where the article has the keys.
  let spoken: SortedPositions

  /// Shows a list.
  ///
  /// - Parameters:
  ///   - list: The list.
  ///   - entries: What the paragraph at the cursor speaks of.
  ///   - isFollowing: Whether nothing else is shown.
  ///   - library: What the entries are looked up in.
  init(_ list: ListTab, _ entries: SortedPositions, isFollowing: Bool, in library: Library) {
    // A paragraph speaks of few entries, and a list may have very many.
    spoken =
      list.filter.isEmpty
      ? SortedPositions(
        ascending: entries.positions.filter { library.kind(of: $0) == list.kind }
      ) : SortedPositions(ascending: list.rows.filter(entries.contains).sorted())
    if isFollowing {
      rows = spoken.positions
      cursor = ListCursor(count: rows.count, height: list.cursor.height)
    } else {
      rows = list.rows
      cursor = list.cursor
    }
  }
}
