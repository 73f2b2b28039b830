#if canImport(Darwin)
import Darwin
#elseif canImport(Glibc)
import Glibc
#endif

/// Reads a file whole: a regular file, or standard input by the name `-`.
struct InputFile {
  let path: String
  /// The largest file that is read, in bytes.
  let limit: Int
  /// What helps against a file that is larger.
  var remedy: String?
  /// What helps against a name that the working directory lacks; a misspelt command is taken for a
  /// file.
  var missingRemedy = "give the path of a dossier, or a command of 'dossier --help'"

  /// The name by which messages call it.
  var name: String { path == "-" ? "standard input" : path.isEmpty ? "“”" : path }

  /// Whether there is anything by a name.
  static func exists(_ path: String) -> Bool {
    unsafe access(FileName(path).bytes, F_OK) == 0
  }

  /// How many bytes a regular file has.
  var size: Int? {
    var status = stat()
    guard path != "-", unsafe stat(FileName(path).bytes, &status) == 0,
      status.st_mode & S_IFMT == S_IFREG
    else { return nil }
    return Int(status.st_size)
  }

  func read() throws(Failure) -> [UInt8] {
    if path == "-" { return try read(STDIN_FILENO) }
    // A pipe without a writer would block the opening forever.
    let descriptor = unsafe open(FileName(path).bytes, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { throw cannotOpen(errno) }
    defer { close(descriptor) }
    try checkKind(descriptor)
    return try read(descriptor)
  }

  private func checkKind(_ descriptor: Int32) throws(Failure) {
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else { throw cannotOpen(errno) }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw Failure(
        .cannotOpen,
        "\(name): is not a regular file",
        remedy: "to read from a program, pipe it and give - as the file"
      )
    }
    if Int(status.st_size) > limit { throw tooLarge }
  }

  private func read(_ descriptor: Int32) throws(Failure) -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = unsafe chunk.withUnsafeMutableBytes {
        unsafe posixRead(descriptor, $0.baseAddress, $0.count)
      }
      if count == 0 { return bytes }
      guard count > 0 else {
        if errno == EINTR { continue }
        throw cannotOpen(errno)
      }
      bytes += chunk[..<count]
      if bytes.count > limit { throw tooLarge }
    }
  }

  private var tooLarge: Failure {
    Failure(.unusableInput, "\(name): is larger than \(limit >> 20) MB", remedy: remedy)
  }

  private func cannotOpen(_ code: Int32) -> Failure {
    let reason = unsafe String(cString: strerror(code))
    let isUnknown = code == ENOENT && !path.contains("/")
    let remedy = isUnknown ? missingRemedy : nil
    return Failure(.cannotOpen, "\(name): \(reason)", remedy: remedy)
  }
}

/// The C function, whose name the methods above would hide.
private func posixRead(
  _ descriptor: Int32,
  _ buffer: UnsafeMutableRawPointer?,
  _ count: Int
) -> Int {
  unsafe read(descriptor, buffer, count)
}
