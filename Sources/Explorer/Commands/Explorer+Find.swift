import DossierSearch
import TerminalUI

extension Explorer {
  /// Finds entries in the dossier or in a list.
  mutating func perform(_ command: FindCommand) {
    switch command {
    case .search:
      openSearch()
    case .narrow:
      guard let list = workspace.focusedList else { return }
      overlays.append(.narrow(NarrowPrompt(list.filter)))
    case .keepNarrowed:
      overlays.removeLast()
    case .nextResult:
      walk(by: 1)
    case .previousResult:
      walk(by: -1)
    case .scope:
      changeSearch { $0.changeScope() }
    case .arrange:
      changeSearch { $0.rearrange() }
    case .olderQuery:
      changeSearch { $0.recall(by: -1) }
    case .newerQuery:
      changeSearch { $0.recall(by: 1) }
    }
  }

  private mutating func changeSearch(_ change: (inout SearchPicker) -> Void) {
    guard case .search(var picker) = overlays.last else { return }
    change(&picker)
    overlays[overlays.count - 1] = .search(picker)
  }

  private mutating func walk(by step: Int) {
    let isAround = results.step(by: step)
    goToResult()
    if results.count == 1 {
      message = Message(text: "the only result")
    } else if isAround {
      message = Message(
        text: step > 0
          ? "past the last result; at the first" : "before the first result; at the last"
      )
    }
  }

  /// Goes to the result that the walk is at, and there to what was found.
  mutating func goToResult() {
    guard let result = results.current else { return }
    go(to: result.destination, passage: result.passage)
  }

  /// Opens the search; a small dossier is indexed at once, of a large one the first entries.
  private mutating func openSearch() {
    if searchIndex == nil {
      searchIndex = GrowingIndex(
        library.dossier,
        graph: library.graph,
        additional: library.searchedTexts
      )
      _ = searchIndex?.work(Explorer.workSlice)
    }
    guard let searchIndex else { return }
    let scopes = ScopeChoice.all(for: workspace, in: library)
    overlays.append(.search(SearchPicker(searchIndex, scopes: scopes, queries: queries)))
  }

  /// Gives a key to the text that is being typed; false where there is none, or it is no such key.
  mutating func edit(_ press: KeyPress) -> Bool {
    guard let top = overlays.indices.last, overlays[top].edit(press) else { return false }
    applyTyping()
    return true
  }

  /// Types pasted text where text is being typed.
  mutating func type(_ text: String) {
    guard let top = overlays.indices.last, overlays[top].insert(text) else { return }
    applyTyping()
  }

  private mutating func applyTyping() {
    if case .narrow(let prompt) = overlays.last { narrow(to: prompt.field.text) }
  }

  /// Narrows the focused list to the entries whose names contain a text.
  mutating func narrow(to filter: String) {
    guard case .list(let index) = workspace.focus else { return }
    let all = library.entries(ofKind: workspace.lists[index].current.kind)
    let needle = NameFilter(filter)
    let rows = all.filter { needle.matches(library.entry($0)) }
    workspace.lists[index].current.narrow(to: filter, rows: rows)
    preview()
  }
}
