import TerminalUI

/// What a command that is likely to come leads to, worked out while the reader looks.
///
/// The same events always give the same screens, so a copy of the explorer can be asked beforehand.
struct Foresight {
  /// What the reader is expected to ask for.
  let command: Command
  /// The explorer once that is done.
  let explorer: Explorer
  /// What it shows then.
  let screen: Screen

  /// Looks ahead; nil where no single key asks for the command, or where it asks for more than a
  /// screen.
  init?(of explorer: Explorer, at command: Command) {
    guard let press = explorer.keymap.press(for: command, in: explorer.context) else { return nil }
    var explorer = explorer
    guard explorer.handle(.key(press)).isEmpty else { return nil }
    self.command = command
    screen = explorer.screen()
    self.explorer = explorer
  }
}

extension Explorer {
  /// The command that some events ask for, where they are one key and nothing waits for its rest.
  func command(of events: [InputEvent]) -> Command? {
    guard events.count == 1, case .key(let press) = events[0], pendingKeys.isEmpty,
      case .command(let command) = keymap.match([press], in: context)
    else { return nil }
    return command
  }
}
