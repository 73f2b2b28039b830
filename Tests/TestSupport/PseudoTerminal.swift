public import TerminalUI

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// A running program on a pseudo-terminal whose other end the test controls.
public final class PseudoTerminal {
  /// How a program ended.
  public enum End: Hashable, Sendable {
    case exited(Int32)
    case killed(by: Int32)
  }

  /// Why a test cannot go on, with what the screen showed.
  public struct Failure: Error, CustomStringConvertible {
    /// What the test waited for, and what the screen showed instead.
    public let description: String

    /// Creates a failure.
    public init(description: String) {
      self.description = description
    }
  }

  /// The process that was started.
  public let process: Int32
  /// What the program has sent since it started, or since the test last emptied it.
  public var output: [UInt8] = []
  /// The time just before the program was started.
  public let start: ContinuousClock.Instant
  /// The time when the last of ``output`` arrived.
  public private(set) var lastOutput: ContinuousClock.Instant
  private var emulator: ScreenEmulator
  /// Output that the emulator has not processed; it is slow and would delay timed reads.
  private var unseen: [UInt8] = []
  /// The terminal's modes when the program was started, as bytes.
  public let initialModes: [UInt8]
  private var buffer = [UInt8](repeating: 0, count: 64 << 10)
  private var master: Int32
  /// The program's end, kept open so that its modes can be read after the program ended.
  private var slave: Int32
  private var end: End?

  /// Starts a program with an environment of its own.
  ///
  /// - Parameters:
  ///   - arguments: The program's path and its arguments.
  ///   - environment: Variables besides the fixed terminal type, home, path and locale.
  ///   - size: The terminal's size.
  /// - Throws: ``Failure`` if the machine has no pseudo-terminals.
  public init(
    _ arguments: [String],
    environment: [String: String] = [:],
    size: Size = Size(width: 80, height: 24)
  ) throws {
    var variables = ["TERM": "xterm-256color", "LC_ALL": "C.UTF-8", "HOME": "/nonexistent"]
    variables["PATH"] = "/usr/bin:/bin"
    variables.merge(environment) { $1 }
    // Everything is allocated before the fork: the child of a threaded program may do very little.
    let words = unsafe CStringArray(arguments)
    let settings = unsafe CStringArray(variables.map { "\($0)=\($1)" })
    var window = PseudoTerminal.window(size)
    var master: Int32 = -1
    var path = [CChar](repeating: 0, count: 256)
    var modes = try PseudoTerminal.unusualModes()
    // The threads of tests block signals, and a child inherits the mask.
    var noSignals = sigset_t()
    unsafe sigemptyset(&noSignals)
    let start = ContinuousClock.now
    let process = unsafe forkpty(&master, &path, &modes, &window)
    if process == 0 {
      unsafe sigprocmask(SIG_SETMASK, &noSignals, nil)
      if let program = unsafe words.pointers[0] {
        unsafe execve(program, words.pointers, settings.pointers)
      }
      _exit(127)
    }
    guard process > 0 else {
      throw Failure(description: "no pseudo-terminal: errno \(errno)")
    }
    self.process = process
    self.start = start
    lastOutput = start
    self.master = master
    slave = unsafe open(path, O_RDWR | O_NOCTTY | O_CLOEXEC)
    _ = fcntl(master, F_SETFD, FD_CLOEXEC)
    initialModes = unsafe withUnsafeBytes(of: &modes) { unsafe Array($0) }
    emulator = ScreenEmulator(size: size)
    unsafe words.release()
    unsafe settings.release()
  }

  deinit {
    if end == nil {
      kill(process, SIGKILL)
      waitpid(process, nil, 0)
    }
    hangUp()
    if slave >= 0 { close(slave) }
  }

  /// Modes that no program would set by itself, as the system reports them.
  private static func unusualModes() throws -> termios {
    var (master, slave): (Int32, Int32) = (-1, -1)
    guard unsafe openpty(&master, &slave, nil, nil, nil) == 0 else {
      throw Failure(description: "no pseudo-terminal: errno \(errno)")
    }
    defer {
      close(master)
      close(slave)
    }
    var modes = termios()
    unsafe tcgetattr(slave, &modes)
    modes.c_iflag |= tcflag_t(IXANY)
    modes.c_lflag &= ~tcflag_t(ECHOK)
    unsafe withUnsafeMutableBytes(of: &modes.c_cc) { unsafe $0[Int(VERASE)] = 0x08 }
    unsafe tcsetattr(slave, TCSANOW, &modes)
    unsafe tcgetattr(slave, &modes)
    return modes
  }

  private static func window(_ size: Size) -> winsize {
    winsize(
      ws_row: UInt16(clamping: size.height),
      ws_col: UInt16(clamping: size.width),
      ws_xpixel: 0,
      ws_ypixel: 0
    )
  }

  /// What the terminal shows.
  public var screen: ScreenEmulator {
    emulator.feed(unseen)
    unseen = []
    return emulator
  }

  /// Types text.
  public func send(_ text: String) {
    send(Array(text.utf8))
  }

  /// Types bytes, and reads meanwhile so that neither side blocks forever.
  public func send(_ bytes: [UInt8]) {
    _ = fcntl(master, F_SETFL, O_NONBLOCK)
    defer { _ = fcntl(master, F_SETFL, 0) }
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = unsafe rest.withUnsafeBytes { unsafe write(master, $0.baseAddress, $0.count) }
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if events(POLLIN | POLLOUT, milliseconds: 10) & POLLIN != 0 {
        take()
      }
      if hasEnded { return }
    }
  }

  /// Changes the terminal's size.
  public func resize(_ size: Size) {
    resizeWithoutScreen(size)
    emulator.feed(unseen)
    unseen = []
    emulator.resize(size)
  }

  /// Changes the size that the system reports, which may be larger than ``screen`` can hold.
  public func resizeWithoutScreen(_ size: Size) {
    var window = PseudoTerminal.window(size)
    _ = unsafe ioctl(master, UInt(TIOCSWINSZ), &window)
  }

  /// Sends a signal to the program.
  public func signal(_ number: Int32) {
    kill(process, number)
  }

  /// Hangs up the terminal.
  public func hangUp() {
    if slave >= 0 { close(slave) }
    if master >= 0 { close(master) }
    (master, slave) = (-1, -1)
  }

  /// The terminal's modes as bytes, for comparison.
  public func modes() -> [UInt8] {
    var modes = termios()
    unsafe tcgetattr(slave, &modes)
    return unsafe withUnsafeBytes(of: &modes) { unsafe Array($0) }
  }

  /// Reads what the program sends within a time; returns false if nothing came.
  @discardableResult public func pump(milliseconds: Int32) -> Bool {
    events(POLLIN, milliseconds: milliseconds) & POLLIN != 0 && take()
  }

  private func events(_ wanted: Int32, milliseconds: Int32) -> Int32 {
    var waiting = pollfd(fd: master, events: Int16(wanted), revents: 0)
    let count = unsafe poll(&waiting, master >= 0 ? 1 : 0, milliseconds)
    return count > 0 ? Int32(waiting.revents) : 0
  }

  @discardableResult private func take() -> Bool {
    let count = unsafe read(master, &buffer, buffer.count)
    guard count > 0 else { return false }
    lastOutput = .now
    output += buffer.prefix(count)
    unseen += buffer.prefix(count)
    return true
  }

  /// Waits until a condition holds.
  public func wait(
    for wanted: String,
    seconds: Int = 20,
    until isReached: (PseudoTerminal) -> Bool
  ) throws {
    let deadline = ContinuousClock.now + .seconds(seconds)
    while !isReached(self) {
      guard ContinuousClock.now < deadline, !hasEnded || pump(milliseconds: 0) else {
        let state = end.map { "\($0)" } ?? "running"
        throw Failure(description: "no \(wanted); \(state); the screen:\n\(screen.text)")
      }
      pump(milliseconds: 20)
    }
  }

  /// Waits until the screen shows a text.
  public func wait(forText text: String, seconds: Int = 20) throws {
    try wait(for: "text '\(text)'", seconds: seconds) { $0.screen.text.contains(text) }
  }

  /// Waits until the program ends, and reads all that it sent.
  public func waitForEnd(seconds: Int = 20) throws -> End {
    try wait(for: "end", seconds: seconds) { $0.hasEnded }
    while pump(milliseconds: 0) {}
    return end ?? .exited(-1)
  }

  /// Waits until the program ends without reading what it sends.
  public func waitWithoutReading(seconds: Int = 20) throws {
    let deadline = ContinuousClock.now + .seconds(seconds)
    while !hasEnded {
      guard ContinuousClock.now < deadline else { throw Failure(description: "it did not end") }
      poll(nil, 0, 10)
    }
  }

  private var hasEnded: Bool {
    if end != nil { return true }
    var status: Int32 = 0
    guard unsafe waitpid(process, &status, WNOHANG) == process else { return false }
    let signal = status & 0x7F
    end = signal == 0 ? .exited(status >> 8 & 0xFF) : .killed(by: signal)
    return true
  }
}
