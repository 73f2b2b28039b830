#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// Reads the files under Tests/Fixtures.
enum Fixtures {
  struct Missing: Error {
    var path: String
  }

  static func lines(_ name: String) throws -> [String] {
    let folders = #filePath.split(separator: "/").dropLast(3)
    let path = "/" + folders.joined(separator: "/") + "/Fixtures/" + name
    guard let stream = unsafe fopen(path, "r") else { throw Missing(path: path) }
    defer { unsafe fclose(stream) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = unsafe fread(&chunk, 1, chunk.count, stream), count > 0 {
      bytes.append(contentsOf: chunk[..<count])
    }
    return String(decoding: bytes, as: UTF8.self).split { $0.isNewline }.map(String.init)
  }
}
