import TerminalUI

extension Command {
  /// Concerns the program as a whole.
  static let application: [Command] = [
    Command(
      "application.theme",
      "next theme",
      in: .application,
      keys: .in(.workspace, keys: "T"),
      availability: {
        $0.themes.count > 1 ? .available : .unavailable("there is no other theme")
      },
      action: { $0.showNextTheme() }
    ),
    Command(
      "application.redraw",
      "redraw the screen",
      in: .application,
      keys: .in(.anywhere, keys: "<C-l>"),
      worksUnseen: true,
      action: { $0.effects.append(.redraw) }
    ),
    Command(
      "application.suspend",
      "suspend",
      in: .application,
      keys: .in(.anywhere, keys: "<C-z>"),
      worksUnseen: true,
      action: { $0.effects.append(.suspend) }
    ),
  ]
}

extension Explorer {
  fileprivate mutating func showNextTheme() {
    themeIndex = (themeIndex + 1) % themes.count
    theme = themes[themeIndex].theme()
    message = Message(text: "theme: " + VisibleText(theme.name))
  }
}
