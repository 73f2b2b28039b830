import TerminalUI

extension Explorer {
  /// Does what concerns the program as a whole.
  mutating func perform(_ command: ApplicationCommand) {
    switch command {
    case .help: showHelp()
    case .about: overlays.append(.about(AboutOverlay(library)))
    case .theme: showNextTheme()
    case .redraw: effects.append(.redraw)
    case .suspend: effects.append(.suspend)
    case .dismiss: dismiss()
    case .close: close()
    case .quit: effects.append(.quit)
    case .interrupt: message = Message(text: "Ctrl-C again leaves")
    }
  }

  private mutating func showNextTheme() {
    themeIndex = (themeIndex + 1) % themes.count
    theme = themes[themeIndex].theme()
    message = Message(text: "theme: " + VisibleText(theme.name))
  }

  private mutating func close() {
    if overlays.isEmpty { effects.append(.quit) } else { dismiss() }
  }

  private mutating func showHelp() {
    overlays.append(.help(HelpOverlay(for: self)))
  }

  private mutating func dismiss() {
    if let overlay = overlays.popLast() {
      switch overlay {
      case .narrow: narrow(to: "")
      case .search(let picker): queries.remember(picker.field.text)
      case .help, .about, .history, .paragraph, .problems: break
      }
    } else if case .list(let index) = workspace.focus,
      !workspace.lists[index].current.filter.isEmpty
    {
      let kind = workspace.lists[index].current.kind
      workspace.lists[index].current.widen(to: library.entries(ofKind: kind))
      preview()
    } else {
      workspace.isZoomed = false
    }
  }
}
