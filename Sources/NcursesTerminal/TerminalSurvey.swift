import CNcursesw
public import TerminalUI

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// Facts about the terminal, found without taking it, that explain what a screen looks like.
public struct TerminalSurvey {
  /// The facts, each with a label and a value.
  public private(set) var facts: [(label: VisibleText, value: VisibleText)] = []
  /// Why the explorer would not open; `nil` if it would.
  public private(set) var fault: TerminalFault?

  /// Examines the terminal that the explorer would use.
  public init(_ options: TerminalOptions = TerminalOptions()) {
    let encoding = CharacterEncoding.establish()
    do {
      let device = try TerminalDevice()
      defer { device.release() }
      try TerminalType().check(on: device.descriptor)
      let size = device.size()
      add("size", "\(size.width)x\(size.height)")
      let depth = options.wantsColor ? TerminalType.describedDepth : .none
      add("colours", TerminalSurvey.words(depth))
      add("look", TerminalSurvey.attributes)
      add("alternate screen", TerminalType.string("smcup").isEmpty ? "no" : "yes")
    } catch {
      fault = error
    }
    add("characters", encoding == .utf8 ? "UTF-8" : "ASCII only")
    add("ncurses", unsafe String(cString: curses_version()))
  }

  private mutating func add(_ label: VisibleText, _ value: String) {
    facts.append((label, VisibleText(value)))
  }

  private static func words(_ depth: TerminalTraits.ColorDepth) -> String {
    switch depth {
    case .none: "none"
    case .eight: "8"
    case .sixteen: "16"
    case .indexed: "256"
    case .direct: "any (direct colour)"
    }
  }

  /// The text attributes that the terminal has besides colours.
  private static var attributes: String {
    let known = [
      ("bold", "bold"), ("dim", "dim"), ("smul", "underline"), ("sitm", "italic"),
      ("rev", "reverse"),
    ]
    let able = known.filter { !TerminalType.string($0.0).isEmpty }.map(\.1)
    return able.isEmpty ? "plain" : able.joined(separator: ", ")
  }
}
