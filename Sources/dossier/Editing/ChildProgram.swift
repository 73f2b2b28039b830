#if canImport(Darwin)
import Darwin
#elseif canImport(Glibc)
import Glibc
#endif

/// Another program that has the terminal until it ends; no shell is involved.
enum ChildProgram {
  enum End {
    case exited(Int32)
    case killed(by: Int32)
    case notStarted(because: String)
  }

  /// Runs a program, which is looked for where commands are, and waits for its end.
  ///
  /// - Parameter arguments: Its name and what it is given, each with a zero after it.
  /// - Returns: How it ended.
  static func run(_ arguments: [[CChar]]) -> End {
    var process: pid_t = 0
    let fault = start(arguments, &process)
    guard fault == 0 else { return .notStarted(because: unsafe String(cString: strerror(fault))) }
    return wait(for: process)
  }

  private static func start(_ arguments: [[CChar]], _ process: inout pid_t) -> Int32 {
    #if canImport(Darwin)
    var attributes: posix_spawnattr_t?
    var actions: posix_spawn_file_actions_t?
    #else
    var attributes = posix_spawnattr_t()
    var actions = unsafe posix_spawn_file_actions_t()
    #endif
    unsafe posix_spawnattr_init(&attributes)
    unsafe posix_spawn_file_actions_init(&actions)
    defer {
      unsafe posix_spawnattr_destroy(&attributes)
      unsafe posix_spawn_file_actions_destroy(&actions)
    }
    // What reached us through a pipe is not for the editor.
    for descriptor in [STDIN_FILENO, STDOUT_FILENO]
    where isatty(descriptor) == 0 {
      unsafe posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/tty", O_RDWR, 0)
    }
    var signals = sigset_t()
    unsafe sigemptyset(&signals)
    unsafe posix_spawnattr_setsigmask(&attributes, &signals)
    for signal in [SIGINT, SIGQUIT, SIGTSTP, SIGPIPE] { unsafe sigaddset(&signals, signal) }
    unsafe posix_spawnattr_setsigdefault(&attributes, &signals)
    unsafe posix_spawnattr_setflags(
      &attributes,
      Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF)
    )
    var words: [UnsafeMutablePointer<CChar>?] = unsafe arguments.map { word in
      let copy = UnsafeMutablePointer<CChar>.allocate(capacity: word.count)
      unsafe copy.initialize(from: word, count: word.count)
      return unsafe copy
    }
    defer { for index in arguments.indices { unsafe words[index]?.deallocate() } }
    unsafe words.append(nil)
    guard let name = unsafe words[0] else { return ENOENT }
    return unsafe posix_spawnp(&process, name, &actions, &attributes, words, environ)
  }

  /// Waits for the end; if the program is stopped, as Ctrl-Z does in most, stops with it.
  private static func wait(for process: pid_t) -> End {
    var status: Int32 = 0
    while true {
      guard unsafe waitpid(process, &status, WUNTRACED) == process else {
        if errno == EINTR { continue }
        return .notStarted(because: unsafe String(cString: strerror(errno)))
      }
      let low = status & 0x7F
      if status & 0xFF == 0x7F {
        stop()
        kill(process, SIGCONT)
      } else {
        return low == 0 ? .exited(status >> 8 & 0xFF) : .killed(by: low)
      }
    }
  }

  /// Stops the program until the shell continues it; does nothing if no shell would.
  private static func stop() {
    var usual = sigaction()
    var ours = sigaction()
    unsafe sigemptyset(&usual.sa_mask)
    unsafe sigaction(SIGTSTP, &usual, &ours)
    raise(SIGTSTP)
    unsafe sigaction(SIGTSTP, &ours, nil)
  }
}
