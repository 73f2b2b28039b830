import TestSupport

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// A folder of a test's own, which goes away with it.
final class TemporaryFolder {
  let path: String

  init() throws {
    let parent = unsafe getenv("TMPDIR").map { unsafe String(cString: $0) } ?? P_tmpdir
    var template = Array("\(parent)/dossier-XXXXXX".utf8CString)
    guard unsafe mkdtemp(&template) != nil else {
      throw PseudoTerminal.Failure(description: "no temporary folder: errno \(errno)")
    }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit {
    _ = try? Shell.run("rm -rf '\(path)'")
  }

  /// Writes a file and returns its path.
  @discardableResult func write(_ text: String, to name: String) throws -> String {
    let target = "\(path)/\(name)"
    guard let file = unsafe fopen(target, "wb") else {
      throw PseudoTerminal.Failure(description: "cannot write \(target): errno \(errno)")
    }
    defer { unsafe fclose(file) }
    let bytes = Array(text.utf8)
    guard unsafe fwrite(bytes, 1, bytes.count, file) == bytes.count else {
      throw PseudoTerminal.Failure(description: "cannot write \(target): errno \(errno)")
    }
    return target
  }
}
