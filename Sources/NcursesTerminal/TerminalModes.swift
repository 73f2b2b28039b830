import CNcursesw
import TerminalUI

/// The bytes that switch modes on and off that curses does not manage.
struct TerminalModes {
  let on: [UInt8]
  let off: [UInt8]
  /// The bytes that restore the terminal without curses.
  let restoreSequence: [UInt8]

  init(reportsMouse: Bool) {
    let pasteOn = "\u{1B}[?2004h"
    let mouseOn = "\u{1B}[?1000h\u{1B}[?1002h\u{1B}[?1006h"
    let off = "\u{1B}[?1006l\u{1B}[?1003l\u{1B}[?1002l\u{1B}[?1000l\u{1B}[?2004l"
    on = Array((pasteOn + (reportsMouse ? mouseOn : "")).utf8)
    self.off = Array(off.utf8)
    // The terminal type's own sequences, and those of xterm, whose modes were used.
    let own = ["sgr0", "rmkx", "cnorm", "rmcup"].map(TerminalType.string).joined()
    let usual = "\u{1B}[0m\u{1B}[?1l\u{1B}>\u{1B}[?25h\u{1B}[?1049l"
    restoreSequence = Array((off + usual + own).utf8)
  }
}
