import DossierModel
import DossierSearch
import TerminalUI

/// A part of the dossier to search, and what it is called.
struct ScopeChoice: Hashable, Sendable {
  let scope: SearchScope
  let title: VisibleText

  /// Where a reader may want to look: everywhere, among what is listed, and around what is shown.
  static func all(for workspace: Workspace, in library: Library) -> [ScopeChoice] {
    var choices = [ScopeChoice(scope: .everything, title: "everything")]
    let subject = workspace.main.subject
    let listed = workspace.focusedList?.kind ?? subject.map { library.kind(of: $0) }
    if let kind = listed.flatMap(library.dossier.vocabulary.kind) {
      choices.append(ScopeChoice(scope: .kind(kind.id), title: VisibleText(kind.plural)))
    }
    if let subject {
      let title = "around " + library.title(of: subject)
      choices.append(ScopeChoice(scope: .neighbourhood(subject), title: title))
    }
    return choices
  }
}
