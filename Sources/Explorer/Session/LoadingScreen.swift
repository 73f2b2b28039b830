public import TerminalUI

/// What a reader sees while a large file is read.
public struct LoadingScreen: Sendable {
  private let name: VisibleText
  private let hints = Hints(in: .loading, .standard)

  /// Prepares the screens for a file.
  ///
  /// - Parameter name: What the file is called.
  public init(name: VisibleText) {
    self.name = name
  }

  /// Whether a key gives up reading; there is nothing to save, so one press of any such key does.
  public func leaves(on press: KeyPress) -> Bool {
    Keymap.standard.match([press], in: .loading) != .nothing
  }

  /// The screen when a part of the work is done, from 0 to 1.
  public func screen(_ size: Size, done: Double) -> Screen {
    var screen = Screen(size: size, role: Role.text.style)
    let percent = Int((min(1, max(0, done)) * 100).rounded(.down))
    let width = min(size.width - 2, 50)
    guard width > 0 else { return screen }
    let (x, y) = ((size.width - width) / 2, max(0, size.height / 2 - 1))
    let label = VisibleText("\(percent) %")
    screen.draw(("reading " + name).truncated(to: width - 6), .text, at: Point(x: x, y: y))
    screen.draw(label, .counter, at: Point(x: x + width - label.width, y: y))
    let full = width * percent / 100
    let bar = VisibleText(String(repeating: "━", count: full))
    let rest = VisibleText(String(repeating: "─", count: width - full))
    screen.draw(bar, .scrollbar, at: Point(x: x, y: y + 1))
    screen.draw(rest, .border, at: Point(x: x + full, y: y + 1))
    for hint in hints.hints {
      screen.draw(hint.keys + hint.word, .dim, at: Point(x: x, y: y + 3), width: width)
    }
    return screen
  }
}
