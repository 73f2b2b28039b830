import NcursesTerminal
import TerminalUI

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// A way to crash or hang, by the key that triggers it.
enum Disaster: String {
  case trap = "T"
  case overflow = "O"
  case abort = "A"
  case error = "E"
  case fault = "V"
  /// Loops without reading or drawing.
  case spin = "S"
  /// Draws forever.
  case flood = "F"

  init?(_ key: KeyPress) {
    self.init(rawValue: key.description)
  }

  func strike(_ terminal: NcursesTerminal) {
    switch self {
    case .trap:
      let nothing: [Int] = []
      print(nothing[terminal.size.width])
    case .overflow: print(Disaster.sum(to: .max, terminal.size.width))
    case .abort: killByAbort()
    case .error: return
    case .fault: raise(SIGSEGV)
    case .spin: while terminal.size.width >= 0 {}
    case .flood:
      var number: UInt8 = 0
      while true {
        var screen = Screen(size: terminal.size, role: Board.plain)
        number = number % 90 + 1
        let text = String(repeating: String(Unicode.Scalar(number + 32)), count: 2000)
        for y in 0..<screen.size.height {
          screen.draw(VisibleText(text), Board.plain, at: Point(x: 0, y: y))
        }
        terminal.show(screen, theme: Board.theme)
      }
    }
  }

  /// Recurses forever, and not by tail calls.
  private static func sum(to limit: Int, _ number: Int) -> Int {
    number >= limit ? 0 : sum(to: limit, number + 1) &+ number &* sum(to: limit, number + 2)
  }

  static func shout() {
    let text = Array("SHOUTED FROM A CHILD\n".utf8)
    _ = unsafe write(STDOUT_FILENO, text, text.count)
  }
}

private func killByAbort() -> Never {
  abort()
}
