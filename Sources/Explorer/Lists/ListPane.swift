import DossierModel
import TerminalUI

/// A pane of lists, one of which is shown.
struct ListPane: Hashable, Sendable {
  var tabs: [ListTab]
  private(set) var currentIndex = 0

  /// The list that is shown.
  var current: ListTab {
    get { tabs[currentIndex] }
    set { tabs[currentIndex] = newValue }
  }

  /// Shows the list a number of tabs away, around the ends.
  mutating func showTab(by step: Int) {
    currentIndex = (currentIndex + step + tabs.count) % tabs.count
  }

  /// Shows the list of a kind; `false` if the pane has none.
  mutating func showTab(ofKind kind: EntityKind.ID) -> Bool {
    guard let index = tabs.firstIndex(where: { $0.kind == kind }) else { return false }
    currentIndex = index
    return true
  }
}

extension ListPane {
  /// The panes from top to bottom with the kinds in each; kinds that a file declares come last.
  private static let table: [(pane: EntityKind.Pane, kinds: [EntityKind])] = [
    (.actors, [.faction, .person]),
    (.places, [.location, .event]),
    (.arguments, [.question, .claim, .concept, .document]),
  ]

  /// The list panes of a dossier.
  static func all(for library: Library) -> [ListPane] {
    table.map { pane, builtIn in
      let vocabulary = library.dossier.vocabulary
      let listed = builtIn.compactMap { vocabulary.kind($0.id) }
      let own = vocabulary.ownKinds.filter { kind in
        kind.pane == pane && !EntityKind.builtIn.contains { $0.id == kind.id }
      }
      return ListPane(
        tabs: (listed + own).map { kind in
          ListTab(
            title: kind == .question ? "Open questions" : library.signs.heading(of: kind.id),
            kind: kind.id,
            rows: library.entries(ofKind: kind.id)
          )
        }
      )
    }
  }
}
