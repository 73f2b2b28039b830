#if canImport(Darwin)
import Darwin
#elseif canImport(Glibc)
import Glibc
#endif

/// Where the reader's own files are, by the XDG Base Directory Specification.
public struct Folders: Hashable, Sendable {
  /// The folder of what the reader configures; nil where there is no home.
  public let configuration: String?

  /// Finds the folders.
  ///
  /// - Parameter environment: Gives the value of a variable. A path that is not absolute counts as
  ///   none, as the specification asks.
  public init(environment: (String) -> String?) {
    func absolute(_ name: String) -> String? {
      environment(name).flatMap { $0.hasPrefix("/") ? $0 : nil }
    }
    let base = absolute("XDG_CONFIG_HOME") ?? absolute("HOME").map { $0 + "/.config" }
    configuration = base.map { $0 + "/dossier" }
  }

  /// The folder of the reader's own themes.
  public var themes: String? { configuration.map { $0 + "/themes" } }

  /// The names of the YAML files in a folder, sorted; none where it cannot be read.
  public static func yamlFiles(in folder: String) -> [String] {
    guard let directory = unsafe opendir(folder) else { return [] }
    defer { unsafe closedir(directory) }
    var names: [String] = []
    while let entry = unsafe readdir(directory) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) {
        unsafe $0.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) {
          unsafe String(cString: $0)
        }
      }
      if name.hasSuffix(".yaml") { names.append(name) }
    }
    return names.sorted()
  }
}
