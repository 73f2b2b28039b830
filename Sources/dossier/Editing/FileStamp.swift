#if canImport(Darwin)
import Darwin
#elseif canImport(Glibc)
import Glibc
#endif

/// What shows whether a file was written: which file it is, its size and when it changed.
struct FileStamp: Equatable {
  private var numbers: [Int] = []

  init(_ file: FileName) {
    var status = stat()
    guard unsafe stat(file.bytes, &status) == 0 else { return }
    #if canImport(Darwin)
    let time = status.st_mtimespec
    #else
    let time = status.st_mtim
    #endif
    numbers = [
      Int(truncatingIfNeeded: status.st_ino), Int(status.st_size), Int(time.tv_sec),
      Int(time.tv_nsec),
    ]
  }
}
