import TerminalUI
import Testing

@Suite struct TextRenderingTests {
  private let theme = Theme(name: "test", isLight: false, styles: [])

  @Test func `a screen as text has a line for each row, without spaces at its end`() {
    var screen = Screen(6, 3)
    screen.draw("中e\u{301}", StyleRole(0), at: Point(x: 1, y: 0))
    screen.draw("<&>", StyleRole(0), at: Point(x: 0, y: 2))
    let text = RenderedScreen(screen, theme: theme, format: .text).text
    #expect(text == " 中e\u{301}\n\n<&>\n")
  }
}
