import DossierModel

/// What a list pane shows of its list: all of it, or what a paragraph of the article mentions.
struct ShownRows {
  let rows: [Int]
  let cursor: ListCursor
  /// The rows that the paragraph mentions, while the article is focused.
  let mentioned: SortedPositions

  /// Chooses the rows of a list.
  ///
  /// - Parameters:
  ///   - list: The list.
  ///   - entries: What the paragraph at the cursor mentions.
  ///   - isNarrowed: Whether nothing else is shown.
  ///   - library: What the entries are looked up in.
  init(_ list: ListTab, _ entries: SortedPositions, isNarrowed: Bool, in library: Library) {
    // A paragraph mentions few entries, and a list may have very many.
    mentioned =
      list.filter.isEmpty
      ? SortedPositions(
        ascending: entries.positions.filter { library.kind(of: $0) == list.kind }
      ) : SortedPositions(ascending: list.rows.filter(entries.contains).sorted())
    if isNarrowed {
      rows = mentioned.positions
      cursor = ListCursor(count: rows.count, height: list.cursor.height)
    } else {
      rows = list.rows
      cursor = list.cursor
    }
  }
}
