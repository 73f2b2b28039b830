import Explorer
import Preferences
import TerminalUI
import Testing

@Suite struct ThemeFileTests {
  private func read(_ text: String) -> ThemeFile { ThemeFile(Array(text.utf8), name: "t") }

  @Test func `a theme is a name, a lightness, a palette and a style for each role`() {
    let file = read(
      """
      name: dusk
      light: true
      roles:
        text: sand on night
        heading: gold on night bold underline
      palette:
        sand: "#e3b778"
        night: ansi0
        gold: default

      """
    )
    #expect(file.diagnostics == [])
    #expect(file.theme.name == "dusk")
    #expect(file.theme.isLight)
    #expect(
      file.theme.style(for: Role.text.style)
        == Style(foreground: .rgb(0xE3, 0xB7, 0x78), background: .ansi(0))
    )
    #expect(
      file.theme.style(for: Role.heading.style)
        == Style(
          foreground: .terminalDefault,
          background: .ansi(0),
          attributes: [.bold, .underline]
        )
    )
  }

  @Test func `a theme without a name is called by its file's`() {
    #expect(read("light: false").theme.name == "t")
    #expect(!read("light: false").theme.isLight)
  }

  @Test(arguments: [
    ("ansi1", Style(foreground: .ansi(1))), ("on ansi15", Style(background: .ansi(15))),
    (
      "bold on ansi1 ansi2 dim",
      Style(foreground: .ansi(2), background: .ansi(1), attributes: [.bold, .dim])
    ),
    ("'#0A0b0C'", Style(foreground: .rgb(10, 11, 12))),
    ("italic reverse", Style(attributes: [.italic, .reverse])), ("''", Style()),
  ])
  func `the words of a style stand in any order`(words: String, style: Style) {
    let file = read("roles: {heading: \(words)}")
    #expect(file.diagnostics == [])
    #expect(file.theme.style(for: Role.heading.style) == style)
  }

  @Test func `a colour of the palette comes before one of the same name`() {
    let file = read("palette: {ansi1: '#010203'}\nroles: {text: ansi1}")
    #expect(file.theme.style(for: Role.text.style).foreground == .rgb(1, 2, 3))
  }
}
