#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// The signal handlers of a session, and the actions that they replaced.
///
/// Signals that a parent ignores stay ignored, as `nohup` and shells without job control expect.
@safe struct SignalWatch {
  /// Signals that ask the program to end; the event loop gets a second to do so.
  private static let endings = [SIGINT, SIGTERM, SIGHUP]
  /// Signals that end the program at once: crashes, and the key that quits a hanging program.
  private static let faults = [
    SIGQUIT, SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGSEGV, SIGSYS, SIGALRM, SIGXCPU,
  ]

  private var replaced: [(signal: Int32, action: sigaction)] = []
  private let alternateStack: UnsafeMutableRawPointer
  /// Whether the stop signal stops the program; a parent may have it ignored.
  private(set) var canStop = true

  /// Installs the handlers; their state must be complete except for the terminal.
  init() {
    // Handlers need a stack of their own, because the usual one may have overflowed.
    let size = 64 << 10
    unsafe alternateStack = .allocate(byteCount: size, alignment: 16)
    var stack = unsafe stack_t()
    unsafe stack.ss_sp = unsafe alternateStack
    unsafe stack.ss_size = numericCast(size)
    unsafe stack.ss_flags = 0
    unsafe sigaltstack(&stack, nil)
    for signal in SignalWatch.endings { install(signal, SignalHandlers.ending) }
    for signal in SignalWatch.faults { install(signal, SignalHandlers.fault) }
    install(SIGWINCH, SignalHandlers.resize)
    install(SIGTSTP, SignalHandlers.stop)
    install(SIGCONT, SignalHandlers.resume)
    canStop = replaced.contains { $0.signal == SIGTSTP }
  }

  private mutating func install(_ signal: Int32, _ handler: @escaping SignalHandlers.Handler) {
    var old = sigaction()
    unsafe sigaction(signal, nil, &old)
    guard !SignalWatch.isIgnored(old) else { return }
    var new = sigaction()
    #if canImport(Glibc)
    unsafe new.__sigaction_handler.sa_handler = handler
    #elseif canImport(Darwin)
    unsafe new.__sigaction_u.__sa_handler = handler
    #endif
    unsafe sigfillset(&new.sa_mask)
    new.sa_flags = SA_RESTART | SA_ONSTACK
    unsafe sigaction(signal, &new, nil)
    replaced.append((signal, old))
  }

  private static func isIgnored(_ action: sigaction) -> Bool {
    #if canImport(Glibc)
    let handler = unsafe action.__sigaction_handler.sa_handler
    #elseif canImport(Darwin)
    let handler = unsafe action.__sigaction_u.__sa_handler
    #endif
    return unsafe unsafeBitCast(handler, to: Int.self) == 1
  }

  /// Restores the actions from before.
  consuming func remove() {
    for entry in replaced {
      var action = entry.action
      unsafe sigaction(entry.signal, &action, nil)
    }
    var none = unsafe stack_t()
    unsafe none.ss_flags = numericCast(SS_DISABLE)
    unsafe sigaltstack(&none, nil)
    unsafe alternateStack.deallocate()
  }

  /// Stops the process group, as the keyboard would.
  func stop() {
    guard canStop else { return }
    var action = sigaction()
    var ours = sigaction()
    unsafe sigemptyset(&action.sa_mask)
    unsafe sigaction(SIGTSTP, &action, &ours)
    _ = kill(0, SIGTSTP)
    unsafe sigaction(SIGTSTP, &ours, nil)
  }
}
