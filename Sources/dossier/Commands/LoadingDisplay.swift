import Explorer
import TerminalUI

/// Shows how far the reading of a large file has come, and lets the reader leave meanwhile.
final class LoadingDisplay {
  private let terminal: any Terminal
  private let theme: Theme
  private let screen: LoadingScreen
  private var percent = -1
  /// Ends the program, as leaving or losing the terminal asks for; there is nothing to save.
  private let leave: (TerminalEnd?) -> Never
  /// What was typed meanwhile, for the explorer.
  private(set) var typed: [InputEvent] = []

  /// Prepares to show the reading of a file.
  init(
    _ name: String,
    on terminal: any Terminal,
    theme: Theme,
    leave: @escaping (TerminalEnd?) -> Never
  ) {
    self.terminal = terminal
    self.theme = theme
    self.leave = leave
    screen = LoadingScreen(name: VisibleText(name))
  }

  /// Handles what was typed, and shows how much is done if that has changed.
  func show(_ done: Double) {
    var isResized = false
    do {
      for event in try terminal.read(waits: false) {
        switch event {
        case .key(let press) where screen.leaves(on: press): leave(nil)
        case .key, .paste, .mouse: typed.append(event)
        case .resize, .resumed: isResized = true
        }
      }
    } catch {
      leave(error)
    }
    let percent = Int(done * 100)
    guard percent != self.percent || isResized else { return }
    self.percent = percent
    terminal.show(screen.screen(terminal.size, done: done), theme: theme)
  }
}
