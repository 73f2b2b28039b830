public import Diagnostics
public import TerminalUI

/// Runs an explorer on a terminal until the reader leaves.
public struct ExplorerSession {
  private var explorer: Explorer
  private var renderer = Renderer()
  private let terminal: any Terminal
  private let edit: Editing
  private let reload: Reloading
  private(set) var foresights: [Foresight] = []
  /// What is still to be foreseen, the likeliest last; `nil` before that was asked.
  private var likely: [Command.ID]?

  /// Opens a file in the reader's editor, and waits for its end.
  public typealias Editing = (Provenance.File, Place) -> EditOutcome

  /// Reads the files again.
  public typealias Reloading = () -> ReloadOutcome

  /// Puts an explorer on a terminal.
  ///
  /// - Parameters:
  ///   - explorer: What is shown.
  ///   - terminal: Where.
  ///   - edit: Runs an editor on the terminal, which is given back meanwhile.
  ///   - reload: Reads the files again.
  public init(
    _ explorer: Explorer,
    on terminal: any Terminal,
    edit: @escaping Editing,
    reload: @escaping Reloading
  ) {
    self.explorer = explorer
    self.terminal = terminal
    self.edit = edit
    self.reload = reload
  }

  /// Draws, reads and handles, until the reader leaves or the terminal ends.
  ///
  /// All input that is there is handled before the next screen is drawn, so that a flood of keys
  /// costs one painting. Only if there is none, the explorer works, and then looks ahead.
  ///
  /// - Parameter typed: What reached the program before there was an explorer.
  /// - Throws: How the terminal ended, if the reader did not leave.
  public mutating func run(after typed: [InputEvent] = []) throws(TerminalEnd) {
    guard handle(typed) else { return }
    show()
    while true {
      let events = try terminal.read(waits: likely == [] && !explorer.isBusy(renderer))
      if events.isEmpty {
        rest()
      } else if let foresight = foresight(of: events) {
        terminal.show(foresight.screen, theme: foresight.explorer.theme)
        explorer = foresight.explorer
        renderer = foresight.renderer
        forget()
      } else {
        // Before anything changes, or all that the two share would be copied.
        forget()
        guard handle(events) else { return }
        show()
      }
    }
  }

  private mutating func show() {
    terminal.show(renderer.screen(of: explorer), theme: explorer.theme)
  }

  private func foresight(of events: [InputEvent]) -> Foresight? {
    guard !foresights.isEmpty, let command = explorer.command(of: events) else { return nil }
    return foresights.first { $0.command == command }
  }

  /// Does something useful while no input waits, a little at a time.
  private mutating func rest() {
    if explorer.isBusy(renderer) {
      forget()
      if explorer.work(&renderer) { show() }
    } else if let command = likely?.popLast() {
      if let foresight = Foresight(of: explorer, renderer, at: command) {
        foresights.append(foresight)
      }
    } else {
      likely = explorer.likelyCommands.reversed()
    }
  }

  private mutating func forget() {
    foresights = []
    likely = nil
  }

  /// Handles events and does what they ask for; `false` once the reader leaves.
  private mutating func handle(_ events: [InputEvent]) -> Bool {
    for event in events {
      for effect in explorer.handle(event, &renderer) {
        switch effect {
        case .quit: return false
        case .suspend: terminal.suspend()
        case .redraw: terminal.invalidate()
        case .edit(let file, let place):
          let outcome = terminal.lend { edit(file, place) }
          if explorer.finishEditing(outcome) {
            explorer.finishReloading(reload(), isAfterEdit: true, &renderer)
          }
        case .reload:
          explorer.finishReloading(reload(), isAfterEdit: false, &renderer)
        }
      }
    }
    return true
  }
}
