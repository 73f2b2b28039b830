#if canImport(Darwin)
import Darwin
#elseif canImport(Glibc)
import Glibc
#endif

/// The variables that the program was started with.
enum Environment {
  /// The value of a variable; `nil` if it is not set.
  static func value(_ name: String) -> String? {
    guard let value = unsafe getenv(name) else { return nil }
    return unsafe String(cString: value)
  }

  /// Whether a variable is set to something, as NO_COLOR asks.
  static func isSet(_ name: String) -> Bool { value(name).map { !$0.isEmpty } ?? false }
}
