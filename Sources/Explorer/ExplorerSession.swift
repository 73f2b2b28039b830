public import TerminalUI

/// Runs an explorer on a terminal until the reader leaves.
public struct ExplorerSession {
  private var explorer: Explorer
  private let terminal: any Terminal

  /// Puts an explorer on a terminal.
  public init(_ explorer: Explorer, on terminal: any Terminal) {
    self.explorer = explorer
    self.terminal = terminal
  }

  /// Draws, reads and handles, until the reader leaves or the terminal ends.
  ///
  /// All input that is there is handled before the next screen is drawn, so that a flood of keys
  /// costs one painting. Only where there is none, the explorer works.
  public mutating func run() throws(TerminalEnd) {
    terminal.show(explorer.screen(), theme: explorer.theme)
    while true {
      let events = try terminal.read(waits: !explorer.isBusy)
      for event in events {
        for effect in explorer.handle(event) {
          switch effect {
          case .quit: return
          case .suspend: terminal.suspend()
          case .redraw: terminal.invalidate()
          }
        }
      }
      if !events.isEmpty || explorer.work() {
        terminal.show(explorer.screen(), theme: explorer.theme)
      }
    }
  }
}
