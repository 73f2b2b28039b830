public import TerminalUI

/// What a reader sees while a large file is read.
public struct LoadingScreen: Sendable {
  private let name: VisibleText
  private let isUnicode: Bool

  /// Prepares the screens for a file.
  ///
  /// - Parameters:
  ///   - name: What the file is called.
  ///   - isUnicode: Whether characters beyond ASCII can be shown.
  public init(name: VisibleText, isUnicode: Bool) {
    self.name = name
    self.isUnicode = isUnicode
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
    let bar = String(repeating: isUnicode ? "━" : "=", count: full)
    let rest = String(repeating: isUnicode ? "─" : "-", count: width - full)
    screen.draw(VisibleText(bar), .scrollbar, at: Point(x: x, y: y + 1))
    screen.draw(VisibleText(rest), .border, at: Point(x: x + full, y: y + 1))
    screen.draw("q stops", .dim, at: Point(x: x, y: y + 3), width: width)
    return screen
  }
}
