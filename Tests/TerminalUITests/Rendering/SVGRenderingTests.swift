import TerminalUI
import Testing

@Suite struct SVGRenderingTests {
  private func picture(
    _ screen: Screen,
    _ styles: [Style] = [Style()],
    isLight: Bool = false
  ) -> [Substring] {
    let theme = Theme(name: "test", isLight: isLight, styles: styles)
    return RenderedScreen(screen, theme: theme, format: .svg).text.split(separator: "\n")
  }

  private func letter(_ style: Style, isLight: Bool = false) -> [Substring] {
    var screen = Screen(1, 1)
    screen.draw("x", StyleRole(0), at: Point(x: 0, y: 0))
    return Array(picture(screen, [style], isLight: isLight).dropFirst(2).dropLast())
  }

  @Test func `a picture is as large as its screen and painted in the theme's default`() {
    let dark = picture(Screen(10, 2))
    #expect(dark[0].contains("width=\"90\" height=\"36\" viewBox=\"0 0 90 36\""))
    #expect(dark[1] == "<rect width=\"100%\" height=\"100%\" fill=\"#000000\"/>")
    #expect(dark.dropFirst(2) == ["</svg>"])
    let light = picture(Screen(1, 1), isLight: true)
    #expect(light[1] == "<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>")
  }

  @Test func `a stretch of cells is a text where its cells are, as wide as they are`() {
    var screen = Screen(6, 2)
    screen.draw("a中\u{301}", StyleRole(1), at: Point(x: 2, y: 1))
    let lines = picture(screen, [Style(), Style(foreground: .rgb(1, 0xAB, 255))])
    #expect(lines.count == 4)
    #expect(
      lines[2] == """
        <text x="18" y="32" fill="#01abff" textLength="27" xml:space="preserve">a中\u{301}</text>
        """
    )
  }

  @Test func `a background is a rectangle under the text, also without text`() {
    var screen = Screen(4, 1)
    screen.fill(Rect(x: 1, y: 0, width: 2, height: 1), StyleRole(1))
    let lines = picture(screen, [Style(), Style(background: .ansi(4))])
    #expect(
      lines.dropFirst(2).dropLast() == [
        "<rect x=\"9\" y=\"0\" width=\"18\" height=\"18\" fill=\"#0000ee\"/>"
      ]
    )
  }

  @Test func `what would be markup is escaped`() {
    var screen = Screen(12, 1)
    screen.draw("<a b=\"c\">&", StyleRole(0), at: Point(x: 0, y: 0))
    #expect(picture(screen)[2].contains(">&lt;a b=\"c\"&gt;&amp; "))
  }

  @Test func `attributes are those of SVG`() {
    let all = letter(Style(attributes: [.bold, .italic, .underline, .dim]))[0]
    #expect(
      all.contains(
        "font-weight=\"bold\" font-style=\"italic\" text-decoration=\"underline\" opacity=\"0.7\""
      )
    )
    #expect(!letter(Style())[0].contains("font-"))
  }

  @Test func `reverse exchanges the colours, the theme's default included`() {
    let colored = letter(
      Style(foreground: .ansi(1), background: .ansi(2), attributes: .reverse)
    )
    #expect(colored[0].hasSuffix("fill=\"#cd0000\"/>"))
    #expect(colored[1].contains("fill=\"#00cd00\""))
    let plain = letter(Style(attributes: .reverse))
    #expect(plain[0].hasSuffix("fill=\"#ffffff\"/>"))
    #expect(plain[1].contains("fill=\"#000000\""))
    let light = letter(Style(attributes: .reverse), isLight: true)
    #expect(light[0].hasSuffix("fill=\"#000000\"/>"))
    #expect(light[1].contains("fill=\"#ffffff\""))
  }
}
