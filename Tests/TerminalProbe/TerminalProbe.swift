import NcursesTerminal
import TerminalUI

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// A program for the tests of the terminal that shows its input and crashes or hangs on request.
@main struct TerminalProbe {
  static func main() {
    let terminal: NcursesTerminal
    do throws(TerminalFault) {
      terminal = try NcursesTerminal.open()
    } catch {
      let text = Array("probe: \(error.message.string)\n".utf8)
      _ = unsafe write(STDERR_FILENO, text, text.count)
      exit(69)
    }
    var board = Board()
    var outcome = Outcome.goOn
    do throws(TerminalEnd) {
      while outcome == .goOn {
        terminal.show(board.screen(terminal.size, terminal.traits), theme: Board.theme)
        for event in try terminal.read() where outcome == .goOn {
          outcome = board.take(event, on: terminal)
        }
      }
    } catch {
      terminal.close()
      switch error {
      case .vanished: exit(70)
      case .signal(let signal): NcursesTerminal.raiseAgain(signal)
      }
    }
    terminal.close()
    exit(outcome == .failed ? 1 : 0)
  }
}
