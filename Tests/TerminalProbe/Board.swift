import NcursesTerminal
import TerminalUI

enum Outcome {
  case goOn, quit, failed
}

/// What the probe shows: its size, a list with a bar, and the last events.
struct Board {
  static let plain = StyleRole(0)
  static let bar = StyleRole(1)
  static let theme = Theme(
    name: "probe",
    isLight: false,
    styles: [
      Style(), Style(foreground: .ansi(0), background: .rgb(80, 160, 220), attributes: .bold),
    ]
  )

  private var bar = 0
  private var keys = 0
  private var events: [String] = []
  private var showsCursor = true

  mutating func take(_ event: InputEvent, on terminal: NcursesTerminal) -> Outcome {
    keys += 1
    switch event {
    case .key(let key):
      if let disaster = Disaster(key) {
        disaster.strike(terminal)
        return disaster == .error ? .failed : .goOn
      }
      switch key.description {
      case "q": return .quit
      case "j": bar += 1
      case "k": bar = max(0, bar - 1)
      case "c": showsCursor.toggle()
      case "Z": terminal.suspend()
      case "!": terminal.lend { Disaster.shout() }
      default: note("key \(key)")
      }
    case .mouse(let mouse): note("mouse \(mouse.action) \(mouse.point.x),\(mouse.point.y)")
    case .paste(let text): note("paste \(text.utf8.count) \(text.prefix(20))")
    case .resize(let size): note("resize \(size.width)x\(size.height)")
    case .resumed: note("resumed")
    }
    return .goOn
  }

  private mutating func note(_ text: String) {
    events.append(text)
    if events.count > 8 { events.removeFirst() }
  }

  func screen(_ size: Size, _ traits: TerminalTraits) -> Screen {
    var screen = Screen(size: size, role: Board.plain)
    let title = "PROBE \(size.width)x\(size.height) \(traits.colorDepth) keys \(keys) READY"
    screen.draw(VisibleText(title), Board.plain, at: Point(x: 0, y: 0))
    for (index, event) in events.enumerated() {
      screen.draw(VisibleText(event), Board.plain, at: Point(x: 40, y: index + 1))
    }
    let first = max(0, bar - (size.height - 2))
    for y in 1..<max(2, size.height) {
      let number = first + y - 1
      let line = VisibleText("item \(number) Liwāʾ al-Fatḥ 中文 e\u{301}")
      screen.draw(line, Board.plain, at: Point(x: 2, y: y), width: 36)
      if number == bar {
        screen.draw("▸", Board.plain, at: Point(x: 0, y: y))
        screen.emphasise(Rect(x: 0, y: y, width: 38, height: 1), Board.bar)
        if showsCursor { screen.cursor = Point(x: 0, y: y) }
      }
    }
    return screen
  }
}
