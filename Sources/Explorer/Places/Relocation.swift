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

  /// Whether the entry that a workspace is about is still there.
  func keeps(_ workspace: Workspace) -> Bool {
    workspace.main.subject.map { self($0) != nil } ?? true
  }

  /// The same workspace now: panes, tabs, filters, rows and scrolling stay, numbers of links do not.
  ///
  /// If the entry that it is about is gone, it is about what takes the row in its list.
  func callAsFunction(_ workspace: Workspace) -> Workspace {
    var moved = workspace
    for index in moved.lists.indices {
      moved.lists[index] = self(workspace.lists[index], panes[index])
    }
    moved.main.forgetLinks()
    guard let subject = workspace.main.subject else {
      moved.main.subject = moved.focusedList?.selection ?? moved.lists[0].current.selection
      return moved
    }
    moved.main.subject = self(subject) ?? moved.selection(ofKind: old.kind(of: subject))
    let wasSelected = workspace.focusedList?.selection == subject
    if wasSelected, let now = moved.main.subject, moved.focusedList?.selection != now {
      // Another name or kind hides it from the list in which it was chosen.
      moved.reveal(now, in: new)
    }
    return moved
  }

  /// The lists as they are now, each as the reader left it.
  private func callAsFunction(_ old: ListPane, _ new: ListPane) -> ListPane {
    var pane = new
    for index in pane.tabs.indices {
      guard let before = old.tabs.first(where: { $0.kind == pane.tabs[index].kind }) else {
        continue
      }
      pane.tabs[index].restore(before, self, in: self.new)
    }
    _ = pane.showTab(ofKind: old.current.kind)
    return pane
  }
}

extension ListTab {
  /// Narrows, chooses and scrolls as the same tab did before the dossier was read again.
  ///
  /// If the chosen entry is gone, the row is chosen that it had.
  fileprivate mutating func restore(
    _ before: ListTab,
    _ relocation: Relocation,
    in library: Library
  ) {
    if !before.filter.isEmpty {
      narrow(to: before.filter, rows: NameFilter(before.filter).rows(of: kind, in: library))
      anchor = before.anchor.flatMap { relocation($0) }
    }
    let above = before.cursor.row - before.cursor.top
    cursor.resize(count: rows.count, height: before.cursor.height)
    let row = before.selection.flatMap { relocation($0) }.flatMap(rows.firstIndex)
    cursor.reveal(atTop: (row ?? before.cursor.row) - above)
    cursor.select(row ?? before.cursor.row)
  }
}

extension Workspace {
  /// What the list of a kind has chosen; else what the first list has.
  fileprivate func selection(ofKind kind: EntityKind.ID) -> Int? {
    let lists = lists.flatMap(\.tabs)
    return lists.first { $0.kind == kind }?.selection ?? self.lists[0].current.selection
  }
}
