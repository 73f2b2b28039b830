import DossierModel
import DossierSearch
import TerminalUI

/// The picker of search results.
typealias SearchPicker = Picker<SearchSource>

extension SearchSource {
  /// Opens the search, changes what it lists, and opens results without closing it.
  static let commands: [Command] = [
    Command(
      "search.open",
      "search the dossier",
      in: .finding,
      keys: .in(.workspace, keys: "/"),
      hints: [.in(.list, 30, "search"), .in(.main, 80, "search")],
      action: { openSearch(in: &$0) }
    ),
    Command(
      "search.scope",
      "search everything, this kind, or around this entry",
      in: .finding,
      keys: .in(.picker, keys: "<Tab>"),
      hints: [.in(.picker, 30, "scope")],
      availability: {
        available(in: $0) { $0.canChangeScope ? nil : "there is nowhere else to search" }
      },
      action: {
        change(in: &$0) { picker in
          picker.source.changeScope()
          picker.selectFirst()
        }
      }
    ),
    Command(
      "search.group",
      "group by kind, or rank",
      in: .finding,
      keys: .in(.picker, keys: "<C-r>"),
      hints: [.in(.picker, 40, "group")],
      availability: { available(in: $0) { _ in nil } },
      action: {
        change(in: &$0) { picker in
          let chosen = picker.selection.flatMap(picker.source.id)
          picker.source.rearrange()
          picker.selectFirst()
          picker.choose(chosen)
        }
      }
    ),
    Command(
      "search.older-query",
      "earlier query",
      in: .finding,
      keys: .in(.picker, keys: "<A-Up>", "<A-p>"),
      hints: [.in(.picker, 70, "earlier query")],
      availability: {
        available(in: $0) { $0.recall.hasOlder ? nil : "there is no earlier query" }
      },
      action: { change(in: &$0) { $0.recallQuery(by: -1) } }
    ),
    Command(
      "search.newer-query",
      "later query",
      in: .finding,
      keys: .in(.picker, keys: "<A-Down>", "<A-n>"),
      availability: {
        available(in: $0) { $0.recall.hasNewer ? nil : "there is no later query" }
      },
      action: { change(in: &$0) { $0.recallQuery(by: 1) } }
    ),
    Command(
      "search.open-behind",
      "go there and keep searching",
      in: .navigation,
      keys: .in(.picker, keys: "<A-Enter>"),
      hints: [.in(.picker, 60, "open behind")],
      availability: {
        guard let picker = $0.overlays.last as? SearchPicker else {
          return .unavailable("no search is open")
        }
        return Availability(unless: picker.obstacleToOpening)
      },
      action: { openBehind(in: &$0) }
    ),
  ]

  private static func available(
    in explorer: Explorer,
    unless obstacle: (SearchSource) -> VisibleText?
  ) -> Availability {
    guard let picker = explorer.overlays.last as? SearchPicker else {
      return .unavailable("no search is open")
    }
    return Availability(unless: obstacle(picker.source))
  }

  private static func change(
    in explorer: inout Explorer,
    _ change: (inout SearchPicker) -> Void
  ) {
    guard var picker = explorer.overlays.last as? SearchPicker else { return }
    change(&picker)
    explorer.overlays[explorer.overlays.count - 1] = picker
  }

  /// Opens the search; a small dossier is indexed at once, of a large one the first entries.
  private static func openSearch(in explorer: inout Explorer) {
    let index = explorer.searchIndex ?? explorer.newIndex()
    explorer.searchIndex = index
    let scopes = ScopeChoice.all(for: explorer.workspace, in: explorer.library)
    let source = SearchSource(index, scopes: scopes, queries: explorer.queries)
    explorer.overlays.append(Picker(source))
  }

  private static func openBehind(in explorer: inout Explorer) {
    guard let picker = explorer.overlays.last as? SearchPicker else { return }
    picker.visit(in: &explorer)
    guard let result = explorer.results.current else { return }
    explorer.message = Message(
      text: "opened behind the search: " + explorer.library.title(of: result.destination)
    )
  }
}

extension Picker where Source == SearchSource {
  /// Goes to the chosen result, from which the results are walked in the order in which they are listed.
  func visit(in explorer: inout Explorer) {
    guard let target = selection.flatMap(source.id),
      let index = source.hits.firstIndex(where: { $0.target == target })
    else { return }
    explorer.queries.remember(field.text)
    explorer.results = ResultWalk(source.hits.map(ResultWalk.Result.init), at: index)
    explorer.goToResult()
  }

  /// Looks for an older query (-1) or a newer one (1).
  fileprivate mutating func recallQuery(by step: Int) {
    field = TextField(source.recall.step(by: step, from: field.text))
    source.search(field.text)
    selectFirst()
  }
}
