import CNcursesw

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// A file in memory that curses writes to instead of the terminal.
///
/// Curses makes a system call for every movement of the cursor, and blocks forever if the terminal
/// accepts no more. From the file a frame is sent in one piece, and a signal can interrupt it.
struct OutputSpool {
  private let descriptor: Int32

  /// Creates an empty file; `nil` if the system has no files in memory.
  init?() {
    descriptor = ncurses_memory_file()
    guard descriptor >= 0 else { return nil }
  }

  /// A stream for curses; it is never closed, because curses keeps it.
  func stream() -> UnsafeMutablePointer<FILE>? {
    unsafe fdopen(descriptor, "w")
  }

  /// Returns what curses has written since the last call.
  func take() -> [UInt8] {
    let count = Int(lseek(descriptor, 0, SEEK_CUR))
    guard count > 0 else { return [] }
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      filled = unsafe max(0, pread(descriptor, buffer.baseAddress, count, 0))
    }
    lseek(descriptor, 0, SEEK_SET)
    if count > 1 << 20 { ftruncate(descriptor, 0) }
    return bytes
  }
}
