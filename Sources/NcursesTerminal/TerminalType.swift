import CNcursesw
import TerminalUI

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// The terminal type that `TERM` names.
struct TerminalType {
  let name: String

  init() throws(TerminalFault) {
    guard let value = unsafe getenv("TERM"), unsafe value[0] != 0 else { throw .noTerminalType }
    name = unsafe String(cString: value)
    // The name becomes part of a path.
    guard name.utf8.count <= 128, !name.utf8.contains(UInt8(ascii: "/")) else {
      throw .unknownType(VisibleText(name).truncated(to: 40))
    }
  }

  /// Throws if the type has no description or cannot show a screen.
  func check(on descriptor: Int32) throws(TerminalFault) {
    var problem: Int32 = 0
    guard unsafe setupterm(name, descriptor, &problem) == OK else {
      throw .unknownType(VisibleText(name).truncated(to: 40))
    }
    guard TerminalType.has("cup"), TerminalType.has("clear") else {
      throw .unableType(VisibleText(name).truncated(to: 40))
    }
  }

  /// A string capability without its delays, which only old terminals need; empty if it is absent.
  static func string(_ capability: String) -> String {
    guard has(capability), let text = unsafe tigetstr(capability) else { return "" }
    return withoutPauses(unsafe String(cString: text))
  }

  /// Removes every `$<…>`.
  ///
  /// A regular expression would take a twentieth of the time to the first screen.
  static func withoutPauses(_ text: String) -> String {
    var kept = ""
    var rest = Substring(text)
    while let first = rest.first {
      if rest.hasPrefix("$<"), let end = rest.firstIndex(of: ">") {
        rest = rest[end...].dropFirst()
      } else {
        kept.append(first)
        rest.removeFirst()
      }
    }
    return kept
  }

  private static func has(_ capability: String) -> Bool {
    guard let text = unsafe tigetstr(capability) else { return false }
    return Int(bitPattern: text) != -1
  }

  /// Starts curses' colours and returns how many there are.
  static func colorDepth() -> TerminalTraits.ColorDepth {
    guard has_colors(), start_color() == OK, use_default_colors() == OK else { return .none }
    return depth(ofColors: ncurses_colors())
  }

  /// How many colours the terminal's description promises.
  static var describedDepth: TerminalTraits.ColorDepth {
    unsafe depth(ofColors: tigetnum("colors"))
  }

  private static func depth(ofColors count: Int32) -> TerminalTraits.ColorDepth {
    if unsafe tigetflag("RGB") > 0 || tigetnum("RGB") > 0 || has("RGB") { return .direct }
    return switch count {
    case 256...: .indexed
    case 16...: .sixteen
    case 8...: .eight
    default: .none
    }
  }
}
