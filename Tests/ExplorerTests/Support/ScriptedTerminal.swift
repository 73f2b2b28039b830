import Explorer
import TerminalUI

extension ExplorerSession {
  /// Puts an explorer on a terminal of a test, where nothing is edited or read again.
  init(_ explorer: Explorer, on terminal: ScriptedTerminal) {
    self.init(
      explorer,
      on: terminal,
      edit: { _, _ in .unchanged },
      reload: { .failed("no file", problems: { [] }) }
    )
  }
}

/// A terminal on which keys are typed, and which vanishes when there are no more.
///
/// Keys come in stretches: within one, each as soon as the last was shown; between two, the program
/// comes to rest.
final class ScriptedTerminal: Terminal {
  let traits = TerminalTraits(colorDepth: .none, isUnicode: true)
  let size = Size(width: 80, height: 24)
  private(set) var shown: [Screen] = []
  /// How often the program rested until there was input.
  private(set) var readsWaiting = 0
  private var stretches: ArraySlice<[KeyPress]>

  init(_ stretches: [String]) {
    self.stretches = stretches.map { KeyPress.sequence($0) ?? [] }[...]
  }

  func read(waits: Bool) throws(TerminalEnd) -> [InputEvent] {
    if waits { readsWaiting += 1 }
    if waits, stretches.first?.isEmpty == true { stretches.removeFirst() }
    guard stretches.first?.isEmpty == false else {
      if waits { throw .vanished }
      return []
    }
    return [.key(stretches[stretches.startIndex].removeFirst())]
  }

  func show(_ screen: Screen, theme: Theme) { shown.append(screen) }
  func invalidate() {}
  func suspend() {}
  func lend<Result>(_ body: () -> Result) -> Result { body() }
}
