import CNcursesw
public import TerminalUI

/// A terminal that curses draws on.
///
/// Input does not come through curses, whose decoder loses characters that arrive in pieces. Only
/// one may be open at a time. Close it before the program exits; if a signal or a crash ends the
/// program, the terminal is restored all the same.
public final class NcursesTerminal: Terminal {
  /// What the terminal can show.
  public let traits: TerminalTraits
  /// The terminal's current size.
  public private(set) var size: Size

  private let session: CursesSession
  private let escapeMilliseconds: Int32
  private var painter: Painter
  private var decoder = KeyDecoder()
  private var buffer = [UInt8](repeating: 0, count: 64 << 10)
  private var pending: [InputEvent] = []

  /// Takes the terminal, or throws why it cannot be used.
  public static func open(
    _ options: TerminalOptions = TerminalOptions()
  ) throws(TerminalFault) -> NcursesTerminal {
    NcursesTerminal(try CursesSession(options), options)
  }

  private init(_ session: CursesSession, _ options: TerminalOptions) {
    self.session = session
    traits = session.traits
    size = session.size
    painter = Painter(traits: session.traits)
    escapeMilliseconds = Int32(clamping: options.effectiveEscapeMilliseconds)
  }

  /// Restores the terminal as it was found.
  public func close() {
    session.close()
  }

  /// Ends the program by the signal that asked it to, so that the shell sees how it ended.
  public static func raiseAgain(_ signal: Int32) -> Never {
    CursesSession.raiseAgain(signal)
  }

  /// Returns all pending input; if it waits, at least one event.
  public func read(waits: Bool = true) throws(TerminalEnd) -> [InputEvent] {
    while true {
      try takeSignals()
      if !pending.isEmpty {
        defer { pending = [] }
        return pending
      }
      let timeout = decoder.isWaiting ? escapeMilliseconds : waits ? -1 : 0
      let seen = session.device.wait(milliseconds: timeout)
      if seen.timedOut {
        pending += decoder.flush()
        if !waits, pending.isEmpty { return [] }
      }
      if seen.hasInput { try drain() } else if seen.isVanished { try vanish() }
    }
  }

  /// Reads all pending bytes, so that the screen is not painted for each key in between.
  private func drain() throws(TerminalEnd) {
    var total = 0
    while true {
      guard let count = session.device.receive(into: &buffer) else { return try vanish() }
      pending += decoder.decode(buffer.span.extracting(first: count))
      total += count
      guard total < NcursesTerminal.mostBytesAtOnce, pending.count < NcursesTerminal.mostBytesAtOnce
      else { return }
      // A terminal sends a paste in pieces: after a large one, the next is on its way.
      let seen = session.device.wait(milliseconds: total >= 512 ? 1 : 0)
      guard seen.hasInput else { return }
    }
  }

  private static let mostBytesAtOnce = 1 << 20

  private func vanish() throws(TerminalEnd) {
    try takeEnding()
    throw .vanished
  }

  private func takeEnding() throws(TerminalEnd) {
    if let signal = session.endingSignal { throw .signal(signal) }
  }

  private func takeSignals() throws(TerminalEnd) {
    try takeEnding()
    if session.takeStop() { suspend() }
    if session.takeContinuation() { resume() }
    if session.takeResize() { takeSize() }
  }

  private func takeSize() {
    let new = session.measure()
    guard new != size else { return }
    size = new
    painter.invalidate()
    pending.append(.resize(new))
  }

  /// Shows a screen, sending only what changed since the last one.
  public func show(_ screen: Screen, theme: Theme) {
    painter.show(screen, theme: theme, size: size)
    session.flush()
  }

  /// Forgets what the terminal shows, so that the next screen is sent in full.
  public func invalidate() {
    painter.invalidate()
  }

  /// Gives the terminal back to the shell and stops the program until it is continued.
  public func suspend() {
    session.leave()
    session.stop()
    resume()
  }

  /// Gives the terminal to another program while a closure runs.
  public func lend<Result>(_ body: () -> Result) -> Result {
    session.leave(isLending: true)
    defer { resume() }
    return body()
  }

  private func resume() {
    session.enter()
    painter.invalidate()
    takeSize()
    pending.append(.resumed)
  }
}
