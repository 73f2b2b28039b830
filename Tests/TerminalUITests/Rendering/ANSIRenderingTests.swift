import TerminalUI
import Testing

@Suite struct ANSIRenderingTests {
  @Test(
    arguments: [
      (Style(), "0"), (Style(foreground: .ansi(1)), "0;31"),
      (Style(foreground: .ansi(9), background: .ansi(15)), "0;91;107"),
      (Style(foreground: .terminalDefault, background: .terminalDefault), "0;39;49"),
      (Style(foreground: .rgb(1, 2, 3)), "0;38;2;1;2;3"),
      (Style(background: .rgb(0, 128, 255)), "0;48;2;0;128;255"),
      (Style(attributes: [.bold, .dim, .italic, .underline, .reverse]), "0;1;2;3;4;7"),
      (Style(foreground: .ansi(7), background: .ansi(0), attributes: .bold), "0;1;37;40"),
    ] as [(Style, String)]
  )
  func `a style is a sequence of its own, which leaves nothing of the last`(
    style: Style,
    codes: String
  ) {
    var screen = Screen(1, 1)
    screen.draw("x", StyleRole(0), at: Point(x: 0, y: 0))
    let theme = Theme(name: "test", isLight: false, styles: [style])
    let text = RenderedScreen(screen, theme: theme, format: .ansi).text
    #expect(text == "\u{1B}[\(codes)mx\u{1B}[0m\n")
  }

  @Test func `cells of one role share a sequence, and each row ends in the default`() {
    var screen = Screen(4, 2)
    screen.draw("中\u{301}", StyleRole(1), at: Point(x: 0, y: 0))
    screen.draw("ab", StyleRole(0), emphasis: StyleRole(1), at: Point(x: 2, y: 0))
    let theme = Theme(
      name: "test",
      isLight: false,
      styles: [Style(foreground: .ansi(2)), Style(attributes: .underline)]
    )
    let text = RenderedScreen(screen, theme: theme, format: .ansi).text
    #expect(
      text == "\u{1B}[0;4m中\u{301}\u{1B}[0;4;32mab\u{1B}[0m\n\u{1B}[0;32m    \u{1B}[0m\n"
    )
  }
}
