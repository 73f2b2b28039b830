#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// What a signal handler needs to know, in memory of its own.
///
/// A handler may run between any two instructions: it reads and writes nothing but this, allocates
/// nothing, and calls only what POSIX allows there.
@unsafe struct EmergencyState {
  /// The terminal; -1 where there is nothing to restore.
  var terminal: Int32 = -1
  /// The end of the self-pipe that handlers write to.
  var bell: Int32 = -1
  /// The terminal's modes before we changed them.
  var modes = termios()
  /// What gives the terminal's own modes back.
  var farewell: UnsafeMutablePointer<UInt8>?
  var farewellCount = 0
  /// The first signal that told the program to end, or 0.
  var ending: Int32 = 0
  /// What else happened that the loop has to look at, each 0 or 1.
  var resizes: Int32 = 0
  var stops: Int32 = 0
  var continuations: Int32 = 0
  /// Whether a child has the terminal: what its keyboard signals is meant for it.
  var isLent = false

  /// The one place that handlers can find: they are given nothing but a number.
  nonisolated(unsafe) static let shared: UnsafeMutablePointer<EmergencyState> = {
    let state = UnsafeMutablePointer<EmergencyState>.allocate(capacity: 1)
    unsafe state.initialize(to: EmergencyState())
    return unsafe state
  }()

  /// Gives the terminal back as it was found, without curses.
  ///
  /// The descriptor must not block, or a stuck terminal would keep the program alive.
  static func restoreTerminal(_ state: UnsafeMutablePointer<EmergencyState>) {
    let terminal = unsafe state.pointee.terminal
    guard terminal >= 0 else { return }
    unsafe state.pointee.terminal = -1
    let flags = fcntl(terminal, F_GETFL)
    _ = fcntl(terminal, F_SETFL, flags | O_NONBLOCK)
    // Modes without flow control start output again that Ctrl-S stopped.
    unsafe tcsetattr(terminal, TCSANOW, &state.pointee.modes)
    var written = 0
    var patience: Int32 = 3
    while unsafe written < state.pointee.farewellCount, patience > 0,
      let farewell = unsafe state.pointee.farewell
    {
      let count = unsafe write(terminal, farewell + written, state.pointee.farewellCount - written)
      if count > 0 {
        written += count
      } else {
        var waiting = pollfd(fd: terminal, events: Int16(POLLOUT), revents: 0)
        _ = unsafe poll(&waiting, 1, 50)
        patience -= 1
      }
    }
    _ = fcntl(terminal, F_SETFL, flags)
  }

  /// Wakes the loop.
  static func ring(_ state: UnsafeMutablePointer<EmergencyState>) {
    let saved = errno
    var byte: UInt8 = 0
    _ = unsafe write(state.pointee.bell, &byte, 1)
    errno = saved
  }

  /// Restores the terminal and ends the program by a signal's own action, so that the shell sees
  /// the truth.
  ///
  /// Handlers run with every signal blocked: this one is delivered when the handler returns.
  static func die(_ state: UnsafeMutablePointer<EmergencyState>, _ signal: Int32) {
    unsafe restoreTerminal(state)
    unsafe setDefault(signal)
    raise(signal)
  }

  /// Gives a signal its own action again.
  static func setDefault(_ number: Int32) {
    var action = sigaction()
    unsafe sigaction(number, &action, nil)
  }
}
