import TerminalUI
import TestSupport

/// A program that shows its first screen and waits for keys.
struct RunningProgram {
  static let size = Size(width: 120, height: 40)
  /// The milliseconds of silence after which an answer counts as complete.
  private static let silence: Int32 = 20
  private static let silenceAtStart: Int32 = 60
  /// The milliseconds that an answer may take to begin.
  private static let answerTimeout: Int32 = 250
  private static let longest = Duration.seconds(20)

  private let terminal: PseudoTerminal
  /// The time from before the program was started to the last byte of its first screen.
  let start: Duration
  let startBytes: Int

  init(_ subject: Subject) throws {
    terminal = try PseudoTerminal(
      [subject.path],
      environment: ["LANG": "C.UTF-8"],
      size: RunningProgram.size
    )
    while terminal.pump(milliseconds: RunningProgram.silenceAtStart) {}
    try terminal.wait(forText: subject.readyText)
    while terminal.pump(milliseconds: RunningProgram.silenceAtStart) {}
    start = terminal.lastOutput - terminal.start
    startBytes = terminal.output.count
  }

  var process: Int32 { terminal.process }
  /// The rows of the screen as one text.
  var screen: String { terminal.screen.text }

  /// Presses keys and waits for the answer.
  @discardableResult func press(_ keys: String) -> Answer {
    answer { terminal.send(keys) }
  }

  /// Sends keys at once and waits for a long silence.
  func paste(_ keys: String) -> Answer {
    answer(silence: 400) { terminal.send(keys) }
  }

  /// Changes the terminal's size.
  func resize(_ size: Size) -> Answer {
    answer(silence: 60) { terminal.resizeWithoutScreen(size) }
  }

  /// Waits for a time and returns how many bytes came.
  func listen(for time: Duration) -> Int {
    terminal.output = []
    let end = ContinuousClock.now + time
    while ContinuousClock.now < end {
      terminal.pump(milliseconds: Int32((end - .now).milliseconds.rounded(.up)))
    }
    return terminal.output.count
  }

  func quit() throws {
    terminal.send("q")
    _ = try terminal.waitForEnd(seconds: 5)
  }

  private func answer(silence: Int32 = silence, to action: () -> Void) -> Answer {
    terminal.output = []
    let start = ContinuousClock.now
    action()
    var wait = terminal.output.isEmpty ? RunningProgram.answerTimeout : silence
    while terminal.pump(milliseconds: wait), terminal.lastOutput - start < RunningProgram.longest {
      wait = silence
    }
    return Answer(after: terminal.lastOutput - start, terminal.output)
  }
}
