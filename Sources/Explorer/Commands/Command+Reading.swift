import TerminalUI

extension Command {
  /// Moves through the main pane's links, or scrolls it from elsewhere.
  static let reading: [Command] = [
    Command(
      "link.next",
      "next link",
      in: .reading,
      keys: .in(.workspace, keys: ")"),
      hints: [.in(.main, 20, "next link")],
      availability: { $0.availabilityOfLinks },
      action: { $0.chooseLink(step: 1) }
    ),
    Command(
      "link.previous",
      "previous link",
      in: .reading,
      keys: .in(.workspace, keys: "("),
      availability: { $0.availabilityOfLinks },
      action: { $0.chooseLink(step: -1) }
    ),
    Command(
      "main.scroll-down",
      "scroll the main pane down",
      in: .reading,
      keys: .in(.list, keys: "J"),
      availability: { $0.availabilityOfScrolling },
      action: { $0.workspace.main.view.scroll(byHalfPages: 1, in: $0.scene) }
    ),
    Command(
      "main.scroll-up",
      "scroll the main pane up",
      in: .reading,
      keys: .in(.list, keys: "K"),
      availability: { $0.availabilityOfScrolling },
      action: { $0.workspace.main.view.scroll(byHalfPages: -1, in: $0.scene) }
    ),
  ]
}

extension Explorer {
  fileprivate var availabilityOfLinks: Availability {
    workspace.main.view.hasLinks(in: scene) ? .available : .unavailable("there is no link here")
  }

  fileprivate var availabilityOfScrolling: Availability {
    if let obstacle = obstacleToChangingMainPane { return .unavailable(obstacle) }
    return workspace.main.view.canScroll(in: scene)
      ? .available : .unavailable("everything is in view")
  }

  fileprivate mutating func chooseLink(step: Int) {
    workspace.focus = .main
    workspace.main.view.stepLink(by: step, in: scene)
  }
}
