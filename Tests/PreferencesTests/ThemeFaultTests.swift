import Diagnostics
import Explorer
import Preferences
import TerminalUI
import Testing

@Suite struct ThemeFaultTests {
  @Test(arguments: [
    ("roles: {texte: ansi7}", "there is no role “texte”"),
    ("roles: {text: blurple}", "“blurple” is neither a colour nor an attribute"),
    ("roles: {text: ansi16}", "“ansi16” is neither a colour nor an attribute"),
    ("roles: {text: ansi-1}", "“ansi-1” is neither a colour nor an attribute"),
    ("roles: {text: ansi+5}", "“ansi+5” is neither a colour nor an attribute"),
    ("roles: {text: '#12345g'}", "“#12345g” is neither a colour nor an attribute"),
    ("roles: {text: '#+12345'}", "“#+12345” is neither a colour nor an attribute"),
    ("roles: {text: ansi7 on}", "a colour is missing after “on”"),
    ("roles: {text: [ansi7]}", "a style is written in words, such as: sand on night bold"),
    ("roles: text", "roles are a mapping"),
    ("palette: {sand: '#12'}", "“#12” is not a colour; write #rrggbb, ansi0 to ansi15 or default"),
    ("palette: {sand: {}}", "“” is not a colour; write #rrggbb, ansi0 to ansi15 or default"),
    ("palette: sand", "a palette is a mapping"),
    ("colours: {}", "a theme has no key “colours”"),
    ("light: maybe", "light is true or false"),
    ("- a", "a theme is a mapping"), ("dusk", "a theme is a mapping"),
  ])
  func `what is wrong is named with its place`(text: String, message: String) {
    let file = ThemeFile(Array(text.utf8), name: "t")
    #expect(file.diagnostics.map(\.message) == [message])
    #expect(file.diagnostics.first?.place?.line == 1)
  }

  @Test func `every fault is named, and what is right is used`() {
    let file = ThemeFile(
      Array(
        """
        name: dusk
        palette: {sand: sandy}
        roles:
          text: ansi7
          texte: ansi7
          heading: sand

        """.utf8
      ),
      name: "t"
    )
    #expect(
      file.diagnostics.map { $0.line(file: "dusk.yaml") } == [
        "dusk.yaml:2:17: warning: “sandy” is not a colour; write #rrggbb, ansi0 to ansi15 or default",
        "dusk.yaml:5:3: warning: there is no role “texte”",
        "dusk.yaml:6:12: warning: “sand” is neither a colour nor an attribute",
      ]
    )
    #expect(file.theme.name == "dusk")
    #expect(file.theme.style(for: Role.text.style).foreground == .ansi(7))
    #expect(file.theme.style(for: Role.heading.style).foreground == .ansi(7))
  }

  @Test(arguments: [
    "roles: {text: ansi7, text: ansi8}", "palette: {a: ansi1, a: ansi2}", "name: a\nname: b",
  ])
  func `a key that is given twice is a fault`(text: String) throws {
    let file = ThemeFile(Array(text.utf8), name: "t")
    let fault = try #require(file.diagnostics.first)
    #expect(file.diagnostics.count == 1)
    #expect(fault.message.contains("twice") || fault.message.contains("again"), "\(fault)")
  }

  @Test(arguments: ["", "roles: {text: ", "roles: \"text", "\u{FFFE}", "a: &a [*a]"])
  func `what cannot be read is a fault, and the theme leaves all to the terminal`(text: String) {
    let file = ThemeFile(Array(text.utf8), name: "t")
    #expect(!file.diagnostics.isEmpty)
    #expect(file.theme.name == "t")
    #expect(Role.allCases.allSatisfy { file.theme.style(for: $0.style) == Style() })
  }

  @Test func `bytes that are no text are a fault`() {
    #expect(ThemeFile([0xFF, 0xFE, 0x00], name: "t").diagnostics.count == 1)
  }
}
