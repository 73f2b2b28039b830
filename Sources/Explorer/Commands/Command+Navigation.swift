import DossierModel
import TerminalUI

extension Command {
  /// Follows links and walks the history.
  static let navigation: [Command] = [
    Command(
      "navigate.open",
      "go there",
      in: .navigation,
      keys: .in(.workspace, .overlay, .picker, keys: "<Enter>"),
      hints: [
        .in(.list, 10, "open"), .in(.main, 10, "follow"), .in(.picker, 10, "go there"),
        .in(.overlay, 10, "go there"),
      ],
      availability: { Availability(unless: $0.obstacleToOpening) },
      action: { $0.open() }
    ),
    Command(
      "navigate.back",
      "go back",
      in: .navigation,
      keys: .in(.workspace, keys: "H", "<BS>", "<A-Left>", "<C-o>"),
      hints: [.in(.list, 50, "back"), .in(.main, 30, "back")],
      availability: {
        $0.history.canGoBack ? .available : .unavailable("there is nothing to go back to")
      },
      action: { explorer in explorer.restore { $0.back(leaving: $1) } }
    ),
    Command(
      "navigate.forward",
      "go forward",
      in: .navigation,
      keys: .in(.workspace, keys: "L", "<A-Right>"),
      availability: {
        $0.history.canGoForward ? .available : .unavailable("there is nothing to go forward to")
      },
      action: { explorer in explorer.restore { $0.forward(leaving: $1) } }
    ),
  ]
}

extension Explorer {
  /// Why Enter would do nothing; `nil` if it would.
  fileprivate var obstacleToOpening: VisibleText? {
    if let overlay = overlays.last { return overlay.obstacleToOpening }
    if let list = workspace.focusedList { return list.selection == nil ? "the list is empty" : nil }
    return workspace.main.view.target(in: scene) == nil
      ? "no link on this line; ) goes to the next" : nil
  }

  fileprivate mutating func open() {
    if let overlay = overlays.last {
      overlay.open(in: &self)
    } else if let list = workspace.focusedList {
      if let selection = list.selection { go(to: .entry(selection)) }
    } else if let target = workspace.main.view.target(in: scene) {
      go(to: target)
    }
  }

  /// Goes to a place; the history records it once it is laid out.
  ///
  /// - Parameters:
  ///   - destination: The place.
  ///   - passage: What the reader looked for in it.
  mutating func go(to destination: Destination, passage: Passage? = nil) {
    departure = departure ?? workspace
    workspace.focus = .main
    workspace.main.show(destination)
    goals = [.start]
    switch destination {
    case .entry(let position):
      workspace.reveal(position, in: library)
      goals.append(passage.map(Goal.passage) ?? .firstLink)
    case .paragraph(let number):
      goals.append(.place(library.place(ofParagraph: number)))
    case .text(let place):
      goals.append(.place(place))
    }
  }

  /// Returns to a place of the history.
  mutating func restore(_ step: (inout History<Workspace>, Workspace) -> Workspace?) {
    guard let place = step(&history, workspace) else { return }
    workspace = place
    // Places lose the numbers of their links when the dossier is read again.
    if place.focus == .main && place.main.view.reading.link == nil { goals = [.linkInLine] }
  }
}
