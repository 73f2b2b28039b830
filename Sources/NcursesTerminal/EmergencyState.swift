#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// The state that signal handlers use, at a fixed address.
///
/// A handler may run between any two instructions: it reads and writes only this, allocates
/// nothing, and calls only functions that POSIX calls async-signal-safe.
@unsafe struct EmergencyState {
  /// The terminal's descriptor; -1 if there is nothing to restore.
  var terminal: Int32 = -1
  /// The end of the self-pipe that handlers write to.
  var wakeWriter: Int32 = -1
  /// The terminal's modes before the session.
  var modes = termios()
  /// The bytes that restore the terminal.
  var restoreSequence: UnsafeMutablePointer<UInt8>?
  var restoreSequenceCount = 0
  /// The first signal that asked the program to end, or 0.
  var ending: Int32 = 0
  /// Other signals that the event loop must handle, each 0 or 1.
  var resizes: Int32 = 0
  var stops: Int32 = 0
  var continuations: Int32 = 0
  /// Whether a child process has the terminal; signals from the keyboard are then for the child.
  var isLent = false

  /// The one instance; global, because a handler gets nothing but the signal's number.
  nonisolated(unsafe) static let shared: UnsafeMutablePointer<EmergencyState> = {
    let state = UnsafeMutablePointer<EmergencyState>.allocate(capacity: 1)
    unsafe state.initialize(to: EmergencyState())
    return unsafe state
  }()

  /// Restores the terminal as it was found, without curses.
  ///
  /// The descriptor must not block, or a stuck terminal would keep the program alive.
  static func restoreTerminal(_ state: UnsafeMutablePointer<EmergencyState>) {
    let terminal = unsafe state.pointee.terminal
    guard terminal >= 0 else { return }
    unsafe state.pointee.terminal = -1
    let flags = fcntl(terminal, F_GETFL)
    _ = fcntl(terminal, F_SETFL, flags | O_NONBLOCK)
    // If these modes have no flow control, setting them restarts output that Ctrl-S stopped.
    unsafe tcsetattr(terminal, TCSANOW, &state.pointee.modes)
    var written = 0
    var attempts: Int32 = 3
    while unsafe written < state.pointee.restoreSequenceCount, attempts > 0,
      let restoreSequence = unsafe state.pointee.restoreSequence
    {
      let count = unsafe write(
        terminal,
        restoreSequence + written,
        state.pointee.restoreSequenceCount - written
      )
      if count > 0 {
        written += count
      } else {
        var waiting = pollfd(fd: terminal, events: Int16(POLLOUT), revents: 0)
        _ = unsafe poll(&waiting, 1, 50)
        attempts -= 1
      }
    }
    _ = fcntl(terminal, F_SETFL, flags)
  }

  /// Wakes the event loop.
  static func wake(_ state: UnsafeMutablePointer<EmergencyState>) {
    let saved = errno
    var byte: UInt8 = 0
    _ = unsafe write(state.pointee.wakeWriter, &byte, 1)
    errno = saved
  }

  /// Restores the terminal and ends the program by a signal's default action, so that the shell
  /// sees how it ended.
  ///
  /// Handlers run with all signals blocked, so the signal is delivered when the handler returns.
  static func die(_ state: UnsafeMutablePointer<EmergencyState>, _ signal: Int32) {
    unsafe restoreTerminal(state)
    unsafe setDefault(signal)
    raise(signal)
  }

  /// Gives a signal its default action again.
  static func setDefault(_ number: Int32) {
    var action = sigaction()
    unsafe sigaction(number, &action, nil)
  }
}
