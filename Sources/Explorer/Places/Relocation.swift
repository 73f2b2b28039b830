import DossierModel

/// Where the entries of a dossier are after it was read again: each by its id.
struct Relocation: Sendable {
  private let old: Library
  private let new: Library
  private let panes: [ListPane]

  init(from old: Library, to new: Library) {
    self.old = old
    self.new = new
    panes = ListPane.all(for: new)
  }

  /// The new position of an entry; `nil` if it is gone.
  func callAsFunction(_ position: Int) -> Int? {
    new.dossier.position(of: old.dossier.entries[position].id)
  }

  /// The same destination now; `nil` if it is gone.
  func callAsFunction(_ destination: Destination) -> Destination? {
    switch destination {
    case .entry(let position): self(position).map(Destination.entry)
    case .paragraph, .text: destination
    }
  }

  /// The same workspace now: panes, tabs, filters, rows and scrolling stay.
  ///
  /// A chosen entry that is gone leaves the row to the next one.
  func callAsFunction(_ workspace: Workspace) -> Workspace {
    var workspace = workspace
    for index in workspace.lists.indices {
      workspace.lists[index] = self(workspace.lists[index], panes[index])
    }
    workspace.main.subject =
      workspace.main.subject.flatMap { self($0) }
      ?? workspace.focusedList?.selection ?? workspace.lists[0].current.selection
    return workspace
  }

  /// The lists as they are now, each as the reader left it.
  private func callAsFunction(_ old: ListPane, _ new: ListPane) -> ListPane {
    var pane = new
    for index in pane.tabs.indices {
      guard let before = old.tabs.first(where: { $0.kind == pane.tabs[index].kind }) else {
        continue
      }
      pane.tabs[index].adopt(before, selecting: before.selection.flatMap { self($0) }, in: self.new)
    }
    _ = pane.showTab(ofKind: old.current.kind)
    return pane
  }
}

extension ListTab {
  /// Narrows, chooses and scrolls as another tab of the same kind did, before the dossier was read
  /// again.
  ///
  /// If the chosen entry is gone, the row is chosen that it had.
  fileprivate mutating func adopt(
    _ before: ListTab,
    selecting position: Int?,
    in library: Library
  ) {
    if !before.filter.isEmpty {
      narrow(to: before.filter, rows: NameFilter(before.filter).rows(of: kind, in: library))
    }
    let above = before.cursor.row - before.cursor.top
    cursor.resize(count: rows.count, height: before.cursor.height)
    let row = position.flatMap(rows.firstIndex) ?? before.cursor.row
    cursor.reveal(atTop: row - above)
    cursor.select(row)
  }
}
