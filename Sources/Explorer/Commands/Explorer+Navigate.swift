import DossierModel

extension Explorer {
  /// Follows links and walks the history.
  mutating func perform(_ command: NavigateCommand) {
    switch command {
    case .open: open()
    case .back: restore { $0.back(leaving: $1) }
    case .forward: restore { $0.forward(leaving: $1) }
    case .history:
      history.keep(workspace)
      overlays.append(.history(HistoryOverlay(history, library: library)))
    }
  }

  /// Goes to a place and records it in the history.
  mutating func go(to destination: Destination) {
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
      chooseFirstLink()
    case .text(let place):
      workspace.main.view = .article
      settle()
      if let line = content.line(ofParagraph: place.paragraph) {
        workspace.main.cursor.reveal(atTop: line)
      }
      workspace.main.place = place
      if place.range == nil { chooseFirstLink() } else { show(place) }
    }
    history.visit(workspace, leaving: left)
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
      guard let destination = picker.selection else { return }
      overlays.removeLast()
      results = ResultWalk(picker.destinations, at: picker.cursor.row)
      go(to: destination)
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
    case .narrow, .help:
      break
    }
  }

  private mutating func restore(
    _ step: (inout History<Workspace>, Workspace) -> Workspace?
  ) {
    guard let place = step(&history, workspace) else { return }
    workspace = place
  }
}
