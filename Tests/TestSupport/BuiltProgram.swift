#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// A program of this package that was built with the tests.
public enum BuiltProgram {
  /// Returns the path of a program by its product's name.
  ///
  /// The build puts programs beside the test bundle, which is a folder on macOS.
  public static func path(_ name: String) throws -> String {
    var folder = try ownPath()[...]
    for _ in 0..<6 {
      guard let slash = folder.lastIndex(of: "/") else { break }
      folder = folder[..<slash]
      let candidate = "\(folder)/\(name)"
      if unsafe access(candidate, X_OK) == 0, !isFolder(candidate) { return candidate }
    }
    throw PseudoTerminal.Failure(description: "no program '\(name)' above \(try ownPath())")
  }

  private static func ownPath() throws -> String {
    #if canImport(Glibc)
    var buffer = [CChar](repeating: 0, count: 4096)
    let count = unsafe readlink("/proc/self/exe", &buffer, buffer.count)
    guard count > 0 else { throw PseudoTerminal.Failure(description: "no /proc/self/exe") }
    return String(decoding: buffer.prefix(count).map { UInt8(bitPattern: $0) }, as: UTF8.self)
    #else
    // The executable is the test runner, which is elsewhere; the bundle is one of its arguments.
    return CommandLine.arguments.first { $0.contains(".xctest") } ?? CommandLine.arguments[0]
    #endif
  }

  private static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return unsafe stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }
}
