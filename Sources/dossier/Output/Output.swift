#if canImport(Darwin)
import Darwin
#elseif canImport(Glibc)
import Glibc
#endif
import TerminalUI

/// Where the program prints: visible text only, and no write goes unchecked.
struct Output {
  private let descriptor: Int32
  private var buffer: [UInt8] = []

  static let errors = STDERR_FILENO
  static let results = STDOUT_FILENO

  init(_ descriptor: Int32 = Output.results) {
    self.descriptor = descriptor
  }

  /// Prints one line.
  mutating func line(_ text: VisibleText = .empty) throws(Failure) {
    buffer += text.string.utf8
    buffer.append(UInt8(ascii: "\n"))
    if buffer.count > 1 << 16 { try flush() }
  }

  /// Prints text of several lines, each made visible by itself.
  mutating func lines(_ text: String) throws(Failure) {
    var rest = Substring(text)
    if rest.utf8.last == UInt8(ascii: "\n") { rest.unicodeScalars.removeLast() }
    for part in rest.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false) {
      try line(VisibleText(Substring(part)))
    }
  }

  /// Prints YAML or JSON as it is, for the sake of what reads it: its writer has escaped all that
  /// a terminal might obey.
  mutating func escaped(_ text: String) throws(Failure) {
    buffer += text.utf8
    try flush()
  }

  /// Prints a screen that was written down.
  mutating func rendered(_ screen: RenderedScreen) throws(Failure) {
    buffer += screen.text.utf8
    try flush()
  }

  /// Sends what was printed so far.
  mutating func flush() throws(Failure) {
    var start = 0
    while start < buffer.count {
      let count = unsafe buffer[start...].withUnsafeBytes {
        unsafe write(descriptor, $0.baseAddress, $0.count)
      }
      if count >= 0 {
        start += count
      } else if errno != EINTR {
        let reason = unsafe String(cString: strerror(errno))
        buffer = []
        throw Failure(.cannotWrite, "cannot write: \(reason)")
      }
    }
    buffer = []
  }

  /// Whether results go to a terminal.
  static var isTerminal: Bool { isatty(results) == 1 }

  /// Says in one line why the program ends, as far as anybody listens.
  static func complain(_ message: String) {
    var output = Output(errors)
    try? output.line(VisibleText("dossier: \(message)"))
    try? output.flush()
  }
}
