#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// What the system reports about a process.
public enum ProcessStatus {
  /// The peak of resident memory, or the current one if the system reports only that.
  public static func residentMegabytes(_ process: Int32) -> Double? {
    #if os(Linux)
    return field("VmHWM:", process).map { $0 / 1024 }
    #else
    guard let output = unsafe popen("ps -o rss= -p \(process)", "r") else { return nil }
    defer { unsafe _ = pclose(output) }
    return unsafe lines(output).first.flatMap { firstNumber($0) }.map { $0 / 1024 }
    #endif
  }

  /// The current resident memory; `nil` if the system does not report it.
  public static func residentMegabytesNow(_ process: Int32) -> Double? {
    field("VmRSS:", process).map { $0 / 1024 }
  }

  /// How often a process has waited and was woken; `nil` if the system does not report it.
  public static func wakeUps(_ process: Int32) -> Double? {
    field("voluntary_ctxt_switches:", process)
  }

  private static func field(_ name: String, _ process: Int32) -> Double? {
    guard let file = unsafe fopen("/proc/\(process)/status", "r") else { return nil }
    defer { unsafe _ = fclose(file) }
    return unsafe lines(file).first { $0.hasPrefix(name) }.flatMap { firstNumber($0) }
  }

  private static func lines(_ file: UnsafeMutablePointer<FILE>) -> [String] {
    var lines: [String] = []
    var buffer = [CChar](repeating: 0, count: 4096)
    while unsafe fgets(&buffer, Int32(buffer.count), file) != nil {
      lines.append(
        String(decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
      )
    }
    return lines
  }

  private static func firstNumber(_ line: String) -> Double? {
    Double(line.drop { !$0.isNumber }.prefix { $0.isNumber })
  }
}
