import DossierModel
import TerminalUI

extension Explorer {
  /// Follows links and walks the history.
  mutating func perform(_ command: NavigateCommand) {
    switch command {
    case .open: open()
    case .openBehind: openBehind()
    case .back: restore { $0.back(leaving: $1) }
    case .forward: restore { $0.forward(leaving: $1) }
    case .history:
      history.keep(workspace)
      overlays.append(.history(HistoryOverlay(history, library: library)))
    }
  }

  /// Goes to a place and records it in the history.
  ///
  /// - Parameters:
  ///   - destination: The place.
  ///   - passage: What the reader looked for in it.
  mutating func go(to destination: Destination, passage: Passage? = nil) {
    let left = workspace
    workspace.focus = .main
    workspace.main.cursor = ListCursor()
    workspace.main.link = nil
    workspace.main.place = nil
    switch destination {
    case .entry(let position):
      workspace.main.view = .entry
      workspace.main.subject = position
      workspace.reveal(position, in: library)
      settle()
      if let passage, let line = content.line(of: passage) {
        show(line)
      } else {
        chooseFirstLink()
      }
    case .paragraph(let number):
      showArticle(at: library.place(ofParagraph: number))
    case .text(let place):
      showArticle(at: place)
    }
    // Going to where one is leaves no step to take back.
    if workspace != left { history.visit(workspace, leaving: left) }
  }

  /// Puts the cursor on a line with some of what stands above it, and chooses its link.
  private mutating func show(_ line: Int) {
    if line < workspace.main.cursor.height, content.link(besideLine: line) == nil {
      // It is in view without further ado.
      return chooseFirstLink()
    }
    workspace.main.cursor.reveal(atTop: line - workspace.main.cursor.height / 3)
    workspace.main.cursor.select(line)
    workspace.main.link = content.link(besideLine: line)
    if let link = workspace.main.link { workspace.main.cursor.select(content.links[link].line) }
  }

  private mutating func showArticle(at place: TextPlace) {
    workspace.main.view = .article
    settle()
    if let line = content.line(ofParagraph: place.paragraph) {
      workspace.main.cursor.reveal(atTop: line)
    }
    show(place)
  }

  private mutating func open() {
    if let overlay = overlays.last {
      open(from: overlay)
    } else if let list = workspace.focusedList {
      if let selection = list.selection { go(to: .entry(selection)) }
    } else if let link = workspace.main.link {
      go(to: content.links[link].destination)
    }
  }

  private mutating func open(from overlay: Overlay) {
    switch overlay {
    case .search(let picker):
      overlays.removeLast()
      visit(picker)
    case .history(let list):
      guard let number = list.selection else { return }
      overlays.removeLast()
      restore { $0.go(to: number, leaving: $1) }
    case .paragraph(let list):
      guard let destination = list.selection else { return }
      overlays.removeLast()
      go(to: destination)
    case .problems(let list):
      guard let destination = list.selection?.destination else { return }
      overlays.removeLast()
      go(to: destination)
    case .narrow, .help, .about:
      break
    }
  }

  private mutating func openBehind() {
    guard case .search(let picker) = overlays.last, let result = picker.selection else { return }
    visit(picker)
    message = Message(text: "opened behind the search: " + title(of: result.destination))
  }

  /// Goes to the result that is chosen in a search, from which its results are walked.
  private mutating func visit(_ picker: SearchPicker) {
    guard picker.selection != nil else { return }
    queries.remember(picker.field.text)
    results = picker.walk
    goToResult()
  }

  private mutating func restore(
    _ step: (inout History<Workspace>, Workspace) -> Workspace?
  ) {
    guard let place = step(&history, workspace) else { return }
    workspace = place
  }
}
