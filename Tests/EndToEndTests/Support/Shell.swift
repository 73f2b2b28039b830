import TestSupport

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// Runs shell scripts in sessions of their own, which have no terminal.
enum Shell {
  #if canImport(Darwin)
  private static let newSession = Int16(POSIX_SPAWN_SETSID)
  #else
  // Glibc's module leaves POSIX_SPAWN_SETSID out.
  private static let newSession: Int16 = 0x80
  #endif

  /// Runs a script and returns its status, as `wait` gives it.
  static func run(_ script: String, seconds: Int = 30) throws -> Int32 {
    try wait(for: start(script), seconds: seconds)
  }

  private static func start(_ script: String) throws -> Int32 {
    #if canImport(Darwin)
    var attributes: posix_spawnattr_t?
    #else
    var attributes = posix_spawnattr_t()
    #endif
    unsafe posix_spawnattr_init(&attributes)
    defer { unsafe posix_spawnattr_destroy(&attributes) }
    // Without a terminal, and with the signals that the threads of tests block.
    unsafe posix_spawnattr_setflags(
      &attributes,
      Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF) | newSession
    )
    var signals = sigset_t()
    unsafe sigemptyset(&signals)
    unsafe posix_spawnattr_setsigmask(&attributes, &signals)
    unsafe sigaddset(&signals, SIGPIPE)
    unsafe posix_spawnattr_setsigdefault(&attributes, &signals)
    let words = unsafe CStringArray(["/bin/sh", "-c", script])
    let settings = unsafe CStringArray([
      "PATH=/usr/bin:/bin", "HOME=/nonexistent", "LC_ALL=C.UTF-8",
    ])
    defer {
      unsafe words.release()
      unsafe settings.release()
    }
    var process: pid_t = 0
    let fault = unsafe posix_spawn(
      &process,
      "/bin/sh",
      nil,
      &attributes,
      words.pointers,
      settings.pointers
    )
    guard fault == 0 else { throw PseudoTerminal.Failure(description: "no shell: errno \(fault)") }
    return process
  }

  private static func wait(for process: Int32, seconds: Int) throws -> Int32 {
    let deadline = ContinuousClock.now + .seconds(seconds)
    var status: Int32 = 0
    while unsafe waitpid(process, &status, WNOHANG) != process {
      if ContinuousClock.now > deadline {
        kill(-process, SIGKILL)
        unsafe waitpid(process, &status, 0)
        throw PseudoTerminal.Failure(description: "still running after \(seconds) s")
      }
      poll(nil, 0, 2)
    }
    return status
  }
}
