import TerminalUI

/// What the key that is likely to come leads to, worked out while the reader looks.
///
/// The same events always give the same screens, so a copy of the explorer can be asked beforehand.
struct Foresight {
  private let event: InputEvent
  /// The explorer once the key has been handled.
  let explorer: Explorer
  /// What it shows then.
  let screen: Screen

  /// Looks ahead; nil where no key is likelier than others, or where it asks for more than a screen.
  init?(of explorer: Explorer) {
    guard let press = explorer.likelyKey else { return nil }
    event = .key(press)
    var explorer = explorer
    guard explorer.handle(event).isEmpty else { return nil }
    screen = explorer.screen()
    self.explorer = explorer
  }

  /// Whether just that key has come.
  func foresaw(_ events: [InputEvent]) -> Bool { events == [event] }
}
