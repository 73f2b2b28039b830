import TerminalUI
import Testing

@Suite struct ThemeTests {
  private let theme = Theme(
    name: "test",
    isLight: false,
    styles: [
      Style(foreground: .ansi(1), background: .ansi(2), attributes: .bold),
      Style(background: .rgb(1, 2, 3), attributes: .underline),
    ]
  )

  @Test func `a role has the style of its number`() {
    #expect(theme.style(for: StyleRole(0)).foreground == .ansi(1))
    #expect(theme.style(for: StyleRole(1)).foreground == nil)
    #expect(theme.style(for: StyleRole(2)) == Style())
  }

  @Test func `an emphasis changes what it names and leaves the rest`() {
    let style = theme.style(for: StyleRole(0), emphasis: StyleRole(1))
    #expect(style.foreground == .ansi(1))
    #expect(style.background == .rgb(1, 2, 3))
    #expect(style.attributes == [.bold, .underline])
    let plain = theme.style(for: StyleRole(0), emphasis: StyleRole(9))
    #expect(plain == theme.style(for: StyleRole(0)))
  }

  @Test func `a theme can be made when it is first used`() {
    let theme = theme
    #expect(ThemeChoice(theme).name == "test")
    #expect(ThemeChoice(theme).theme() == theme)
    let later = ThemeChoice(name: "later") { theme }
    #expect(later.name == "later")
    #expect(later.theme() == theme)
  }
}
