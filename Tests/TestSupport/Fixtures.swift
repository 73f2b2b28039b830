#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// Files under `Tests/Fixtures`, and comparison of texts with those recorded there.
public enum Fixtures {
  /// Why a fixture cannot be used.
  public enum Failure: Error {
    /// A file cannot be read.
    case unreadable(String)
    /// A file cannot be written.
    case unwritable(String)
  }

  /// The path of the package.
  public static var package: String {
    let parts = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    return parts.dropLast(3).joined(separator: "/")
  }

  /// The path of a folder of fixtures.
  public static func folder(_ name: String) -> String { "\(package)/Tests/Fixtures/\(name)" }

  /// The names of the files in a folder with one of some extensions, sorted.
  public static func names(in folder: String, endings: [String]) -> [String] {
    guard let stream = unsafe opendir(folder) else { return [] }
    defer { unsafe closedir(stream) }
    var names: [String] = []
    while let entry = unsafe readdir(stream) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        unsafe String(cString: UnsafeRawPointer(pointer).assumingMemoryBound(to: CChar.self))
      }
      if endings.contains(where: { name.hasSuffix(".\($0)") }) { names.append(name) }
    }
    return names.sorted()
  }

  /// The bytes of a file.
  public static func read(_ path: String) throws -> [UInt8] {
    guard let file = unsafe fopen(path, "rb") else { throw Failure.unreadable(path) }
    defer { unsafe fclose(file) }
    var bytes: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = unsafe fread(&part, 1, part.count, file)
      guard count > 0 else { return bytes }
      bytes += part[..<count]
    }
  }

  /// How a text differs from the one recorded in a file; `nil` if it does not.
  ///
  /// With `DOSSIER_RECORD=1` in the environment it records the text and returns a message, so that
  /// a recording run never passes.
  public static func difference(_ text: String, from path: String) throws -> String? {
    guard unsafe getenv("DOSSIER_RECORD") == nil else {
      try write(text, to: path)
      return "recorded \(path)"
    }
    let recorded = try String(decoding: read(path), as: UTF8.self)
    return text == recorded ? nil : "not as recorded in \(path):\n\(text)"
  }

  private static func write(_ text: String, to path: String) throws {
    guard let file = unsafe fopen(path, "wb") else { throw Failure.unwritable(path) }
    let bytes = Array(text.utf8)
    let count = unsafe fwrite(bytes, 1, bytes.count, file)
    guard unsafe fclose(file) == 0, count == bytes.count else { throw Failure.unwritable(path) }
  }
}
