import TerminalUI

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// The terminal's descriptor, and the self-pipe through which signal handlers wake the event loop.
struct TerminalDevice {
  /// What a wait ended with.
  struct Readiness {
    var hasInput = false
    var isVanished = false
    var timedOut = false
  }

  /// The descriptor for input and output.
  ///
  /// It is not shared with the shell, so its flags can be changed.
  let descriptor: Int32
  private let wakeReader: Int32
  let wakeWriter: Int32
  /// The descriptor's original flags.
  private let flags: Int32

  init() throws(TerminalFault) {
    guard let descriptor = TerminalDevice.openTerminal() else { throw .noTerminal }
    self.descriptor = descriptor
    var ends: [Int32] = [-1, -1]
    guard unsafe pipe(&ends) == 0 else {
      _ = close(descriptor)
      throw .noTerminal
    }
    for end in ends {
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
    }
    (wakeReader, wakeWriter) = (ends[0], ends[1])
    flags = fcntl(descriptor, F_GETFL)
  }

  /// Makes the descriptor non-blocking, so that only ``send(_:timeout:unless:)`` waits and a signal
  /// can interrupt it.
  ///
  /// Not for use if curses itself writes to the terminal: it would retry without a pause.
  func stopBlocking() {
    _ = fcntl(descriptor, F_SETFL, flags | O_NONBLOCK)
  }

  /// Opens the terminal that output goes to, even if input is a pipe.
  private static func openTerminal() -> Int32? {
    guard let shown = [STDOUT_FILENO, STDIN_FILENO].first(where: { isatty($0) == 1 })
    else { return unsafe opened("/dev/tty") }
    var path = [CChar](repeating: 0, count: 256)
    let hasPath = unsafe ttyname_r(shown, &path, path.count) == 0
    #if canImport(Darwin)
    // On macOS, poll accepts a terminal only under its own name.
    if hasPath, let descriptor = unsafe opened(path) { return descriptor }
    #endif
    // /dev/tty opens even if another user owns the terminal, as after su.
    if tcgetpgrp(shown) != -1, let descriptor = unsafe opened("/dev/tty") { return descriptor }
    if hasPath, let descriptor = unsafe opened(path) { return descriptor }
    let copy = fcntl(shown, F_DUPFD_CLOEXEC, 3)
    return copy >= 0 ? copy : nil
  }

  private static func opened(_ path: UnsafePointer<CChar>) -> Int32? {
    let descriptor = unsafe open(path, O_RDWR | O_NOCTTY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    if isatty(descriptor) == 1 { return descriptor }
    _ = close(descriptor)
    return nil
  }

  /// Stops until the program is in the foreground; returns false if nothing would ever continue it.
  func waitForForeground() -> Bool {
    var attempts = 0
    while true {
      let owner = tcgetpgrp(descriptor)
      if owner == -1 || owner == getpgrp() { return true }
      attempts += 1
      if attempts > 100 { return false }
      _ = kill(0, SIGTTIN)
    }
  }

  /// The terminal's modes.
  func modes() -> termios {
    var modes = termios()
    unsafe tcgetattr(descriptor, &modes)
    return modes
  }

  /// The size that the terminal reports, limited to what curses and memory can handle.
  func size() -> Size {
    var window = winsize()
    guard unsafe ioctl(descriptor, UInt(TIOCGWINSZ), &window) == 0, window.ws_col > 0,
      window.ws_row > 0
    else { return Size(width: 80, height: 24) }
    return Size(width: min(Int(window.ws_col), 2000), height: min(Int(window.ws_row), 500))
  }

  /// Waits until there is input, a signal, or the time is up; -1 waits forever.
  func wait(milliseconds: Int32) -> Readiness {
    var waiting = [
      pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0),
      pollfd(fd: wakeReader, events: Int16(POLLIN), revents: 0),
    ]
    let count = unsafe poll(&waiting, 2, milliseconds)
    guard count != 0 else { return Readiness(timedOut: true) }
    guard count > 0 else { return Readiness() }
    if waiting[1].revents != 0 { drainWakePipe() }
    let seen = Int32(waiting[0].revents)
    return Readiness(
      hasInput: seen & POLLIN != 0,
      isVanished: seen & (POLLHUP | POLLERR | POLLNVAL) != 0
    )
  }

  /// Reads into a buffer; `nil` if the terminal hung up.
  func receive(into buffer: inout [UInt8]) -> Int? {
    let count = unsafe read(descriptor, &buffer, buffer.count)
    if count > 0 { return count }
    return count < 0 && (errno == EINTR || errno == EAGAIN) ? 0 : nil
  }

  private func drainWakePipe() {
    var bin = [UInt8](repeating: 0, count: 256)
    while unsafe read(wakeReader, &bin, bin.count) == bin.count {}
  }

  /// Sends bytes to the terminal.
  ///
  /// - Parameters:
  ///   - bytes: What to send.
  ///   - timeout: How many milliseconds to wait for a terminal that accepts no more; -1 is forever.
  ///   - isEnding: Whether the program is ending, so that the rest no longer matters.
  func send(_ bytes: [UInt8], timeout: Int32 = -1, unless isEnding: () -> Bool = { false }) {
    var sent = 0
    while sent < bytes.count {
      let count = unsafe bytes.withUnsafeBytes { all in
        unsafe write(descriptor, all.baseAddress.map { unsafe $0 + sent }, all.count - sent)
      }
      if count > 0 {
        sent += count
      } else if errno == EAGAIN {
        guard waitForRoom(timeout), !isEnding() else { return }
      } else if errno != EINTR {
        return
      }
    }
  }

  private func waitForRoom(_ timeout: Int32) -> Bool {
    var waiting = [
      pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0),
      pollfd(fd: wakeReader, events: Int16(POLLIN), revents: 0),
    ]
    let count = unsafe poll(&waiting, 2, timeout)
    if waiting[1].revents != 0 { drainWakePipe() }
    let isGone = Int32(waiting[0].revents) & (POLLHUP | POLLERR | POLLNVAL) != 0
    return count != 0 && !isGone
  }

  func release() {
    _ = fcntl(descriptor, F_SETFL, flags)
    for descriptor in [wakeWriter, wakeReader, descriptor] { _ = close(descriptor) }
  }
}
