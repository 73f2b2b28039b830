import TerminalUI

/// What a likely command leads to, worked out while the reader looks.
///
/// The same events always give the same screens, so a copy of the explorer can be asked beforehand.
struct Foresight {
  /// What the reader is expected to ask for.
  let command: Command.ID
  /// The explorer once that is done.
  let explorer: Explorer
  /// What it shows then.
  let screen: Screen
  let renderer: Renderer

  /// Looks ahead; `nil` if no single key asks for the command, or if it asks for more than a screen.
  init?(of explorer: Explorer, _ renderer: Renderer, at command: Command.ID) {
    guard let press = explorer.keymap.press(for: command, in: explorer.context) else { return nil }
    var (explorer, renderer) = (explorer, renderer)
    guard explorer.handle(.key(press), &renderer).isEmpty else { return nil }
    self.command = command
    screen = renderer.screen(of: explorer)
    self.explorer = explorer
    self.renderer = renderer
  }
}

extension Explorer {
  /// The command that some events ask for, if they are one key and no sequence has been started.
  func command(of events: [InputEvent]) -> Command.ID? {
    guard events.count == 1, case .key(let press) = events[0], pendingKeys.isEmpty,
      case .command(let command) = keymap.match([press], in: context)
    else { return nil }
    return command
  }
}
