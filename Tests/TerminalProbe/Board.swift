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
  private var random: UInt64 = 1
  private var scattered: [(text: VisibleText, x: Int, y: Int)] = []

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
      case "R": scatter()
      case "L": terminal.invalidate()
      case "!": terminal.lend { Disaster.shout() }
      default: note("key \(key)")
      }
    case .mouse(let mouse):
      let action = "\(mouse.action)".replacing("TerminalUI.MouseEvent.Button.", with: "")
      note("mouse \(action) \(mouse.point.x),\(mouse.point.y)")
    case .paste(let text): note("paste \(text.utf8.count) \(text.prefix(20))")
    case .resize(let size): note("resize \(size.width)x\(size.height)")
    case .resumed: note("resumed")
    }
    return .goOn
  }

  /// Scatters texts of all widths over the screen, the same in every run.
  private mutating func scatter() {
    for _ in 0..<12 {
      random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let text = Board.scraps[Int(random >> 33) % Board.scraps.count]
      scattered.append((text, Int(random >> 40) % 100 - 10, Int(random >> 50) % 30 + 1))
    }
    if scattered.count > 60 { scattered.removeFirst(30) }
  }

  private static let scraps: [VisibleText] = [
    "中文字", "e\u{301}e\u{302}", "plain words", "한국어", "ḥāʾ", "   ", "🙂", "x", "─────", "ك\u{64B}تاب",
  ]

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
    for scrap in scattered {
      let role = scrap.x % 3 == 0 ? Board.bar : Board.plain
      screen.draw(scrap.text, role, at: Point(x: scrap.x, y: scrap.y))
    }
    // This text is painted last, so a test that sees it knows that the rest is there.
    let end = VisibleText("end \(keys);")
    screen.draw(end, Board.plain, at: Point(x: max(0, size.width - 12), y: size.height - 1))
    return screen
  }
}
