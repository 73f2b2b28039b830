import CNcursesw
import TerminalUI

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// A session of curses on a terminal, from taking it to giving it back.
@safe final class CursesSession {
  let device: TerminalDevice
  let traits: TerminalTraits
  private(set) var size: Size
  private let modes: TerminalModes
  private let spool: OutputSpool?
  /// The terminal's modes during the session.
  private let ours: termios
  private let signals: SignalWatch
  private let state = unsafe EmergencyState.shared
  private var isOpen = true

  init(_ options: TerminalOptions) throws(TerminalFault) {
    guard getuid() == geteuid(), getgid() == getegid() else { throw .runsSetuid }
    let type = try TerminalType()
    device = try TerminalDevice()
    guard device.waitForForeground() else { throw .inBackground }
    let encoding = CharacterEncoding.establish()
    try type.check(on: device.descriptor)
    modes = TerminalModes(reportsMouse: options.reportsMouse)
    unsafe precondition(state.pointee.terminal == -1, "one session at a time")
    unsafe state.initialize(to: EmergencyState())
    unsafe state.pointee.modes = device.modes()
    unsafe state.pointee.wakeWriter = device.wakeWriter
    let restoreSequence = modes.restoreSequence
    let bytes = UnsafeMutablePointer<UInt8>.allocate(capacity: restoreSequence.count)
    for (index, byte) in restoreSequence.enumerated() { unsafe bytes[index] = byte }
    unsafe state.pointee.restoreSequence = bytes
    unsafe state.pointee.restoreSequenceCount = restoreSequence.count
    signals = SignalWatch()
    unsafe state.pointee.terminal = device.descriptor

    size = device.size()
    spool = OutputSpool()
    if spool != nil { device.stopBlocking() }
    ours = unsafe CursesSession.ours(state.pointee.modes)
    guard CursesSession.start(type, on: device, through: spool, size: size) else {
      unsafe state.pointee.terminal = -1
      signals.remove()
      throw .unableType(VisibleText(type.name))
    }
    ncurses_prepare_window()
    traits = TerminalTraits(
      colorDepth: options.wantsColor ? TerminalType.colorDepth() : .none,
      isUnicode: encoding == .utf8
    )
    takeModes()
  }

  private func takeModes() {
    var modes = ours
    unsafe tcsetattr(device.descriptor, TCSANOW, &modes)
    if spool == nil { def_prog_mode() }
    device.send(self.modes.on)
  }

  /// Starts curses with a size that was checked.
  ///
  /// By itself, curses trusts the environment, and crashes if a terminal reports 65535 columns.
  private static func start(
    _ type: TerminalType,
    on device: TerminalDevice,
    through spool: OutputSpool?,
    size: Size
  ) -> Bool {
    let claims = ["LINES", "COLUMNS"].map { (name: String) in
      (name: name, value: unsafe getenv(name).map { unsafe String(cString: $0) })
    }
    unsafe setenv("LINES", String(size.height), 1)
    unsafe setenv("COLUMNS", String(size.width), 1)
    defer {
      for claim in claims {
        if let value = claim.value {
          unsafe setenv(claim.name, value, 1)
        } else {
          unsafe unsetenv(claim.name)
        }
      }
    }
    guard let input = unsafe fdopen(device.descriptor, "r+") else { return false }
    return unsafe newterm(type.name, spool?.stream() ?? input, input) != nil
  }

  /// The modes in which every key arrives as bytes, except the one that quits a hanging program.
  private static func ours(_ found: termios) -> termios {
    var modes = found
    modes.c_iflag &= ~tcflag_t(BRKINT | ICRNL | IGNCR | INLCR | ISTRIP | IXON | PARMRK)
    modes.c_oflag &= ~tcflag_t(OPOST)
    modes.c_lflag &= ~tcflag_t(ECHO | ECHONL | ICANON | IEXTEN)
    modes.c_lflag |= tcflag_t(ISIG)
    unsafe withUnsafeMutableBytes(of: &modes.c_cc) { keys in
      unsafe keys[Int(VMIN)] = 1
      unsafe keys[Int(VTIME)] = 0
      #if canImport(Glibc)
      for key in [VINTR, VSUSP] { unsafe keys[Int(key)] = 0 }
      #elseif canImport(Darwin)
      for key in [VINTR, VSUSP, VDSUSP] { unsafe keys[Int(key)] = 0xFF }
      #endif
    }
    return modes
  }

  /// Sends what curses has written.
  func flush() {
    guard let bytes = spool?.take() else { return }
    device.send(bytes, unless: { endingSignal != nil })
  }

  var endingSignal: Int32? {
    let signal = unsafe state.pointee.ending
    return signal == 0 ? nil : signal
  }

  func takeStop() -> Bool { unsafe CursesSession.take(&state.pointee.stops) }
  func takeContinuation() -> Bool { unsafe CursesSession.take(&state.pointee.continuations) }
  func takeResize() -> Bool { unsafe CursesSession.take(&state.pointee.resizes) }

  private static func take(_ flag: inout Int32) -> Bool {
    guard flag != 0 else { return false }
    flag = 0
    return true
  }

  /// Asks the terminal for its size and passes it to curses.
  func measure() -> Size {
    let new = device.size()
    if new != size {
      size = new
      resizeterm(Int32(new.height), Int32(new.width))
    }
    return new
  }

  /// Gives the terminal back for a time.
  func leave(isLending: Bool = false) {
    endwin()
    let timeout: Int32 = endingSignal == nil ? -1 : 200
    device.send(modes.off + (spool?.take() ?? []), timeout: timeout)
    unsafe tcsetattr(device.descriptor, TCSANOW, &state.pointee.modes)
    unsafe state.pointee.isLent = isLending
    unsafe state.pointee.terminal = -1
  }

  /// Stops the program until it is continued.
  func stop() {
    signals.stop()
  }

  /// Takes the terminal again; the next refresh makes curses do the same.
  func enter() {
    _ = device.waitForForeground()
    unsafe state.pointee.isLent = false
    unsafe state.pointee.continuations = 0
    unsafe state.pointee.terminal = device.descriptor
    takeModes()
  }

  /// Gives the terminal back for good.
  func close() {
    guard isOpen else { return }
    isOpen = false
    leave()
    signals.remove()
    alarm(0)
    device.release()
  }

  static func raiseAgain(_ signal: Int32) -> Never {
    unsafe EmergencyState.setDefault(signal)
    raise(signal)
    exit(128 + signal)
  }
}
