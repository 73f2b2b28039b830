import Diagnostics
import Explorer
import Preferences
import TerminalUI
import Testing
import Themes

@Suite struct BundledThemesTests {
  private func theme(_ name: String) throws -> ThemeFile {
    let file = try #require(BundledThemes.files.first { $0.name == name })
    return ThemeFile(file.bytes, name: file.name)
  }

  @Test(arguments: BundledThemes.files.map(\.name))
  func `a bundled theme reads without a fault and is called by its file's name`(name: String) throws
  {
    let file = try theme(name)
    #expect(file.diagnostics == [])
    #expect(file.theme.name == name)
  }

  /// The ratio is that of WCAG 2.1; 4.5 is what it asks for text.
  @Test(arguments: ["dark", "light"])
  func `every text stands out from its background`(name: String) throws {
    let theme = try theme(name).theme
    for role in Role.allCases where !role.isEmphasis {
      let ratio = try contrast(theme.style(for: role.style))
      #expect(ratio >= 4.5, "\(role.name) \(ratio)")
    }
    for role in [Role.text, .dim, .strong, .faction, .question] {
      for emphasis in Role.allCases where emphasis.isEmphasis {
        let style = theme.style(for: role.style, emphasis: emphasis.style)
        let ratio = try contrast(style)
        #expect(ratio >= 4.5, "\(emphasis.name) on \(role.name) \(ratio)")
      }
    }
  }

  @Test func `mono uses no colour, and still tells every emphasis`() throws {
    let theme = try theme("mono").theme
    for role in Role.allCases {
      let style = theme.style(for: role.style)
      #expect([nil, .terminalDefault].contains(style.foreground))
      #expect(style.background == nil)
      if role.isEmphasis { #expect(!style.attributes.isEmpty, "\(role.name)") }
    }
  }

  private func contrast(_ style: Style) throws -> Double {
    let front = try luminance(#require(style.foreground))
    let back = try luminance(#require(style.background))
    return (max(front, back) + 0.05) / (min(front, back) + 0.05)
  }

  private func luminance(_ color: Color) throws -> Double {
    guard case .rgb(let red, let green, let blue) = color else {
      Issue.record("\(color) has no luminance of its own")
      return 0
    }
    func linear(_ value: UInt8) -> Double {
      let part = Double(value) / 255
      guard part > 0.03928 else { return part / 12.92 }
      return power((part + 0.055) / 1.055)
    }
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
  }

  /// The power of 2.4, as x² times the fifth root of x², which Newton's method finds.
  private func power(_ value: Double) -> Double {
    let square = value * value
    var root = 1.0
    for _ in 0..<60 {
      root -= (root * root * root * root * root - square) / (5 * root * root * root * root)
    }
    return square * root
  }
}

@Suite struct ThemeFileTests {
  @Test func `a role that is left out looks like the name before its dot`() {
    let file = ThemeFile(Array("roles: {text: ansi7 on ansi0, kind: ansi3}".utf8), name: "t")
    #expect(file.theme.style(for: Role.faction.style).foreground == .ansi(3))
    #expect(file.theme.style(for: Role.heading.style).background == .ansi(0))
    #expect(file.theme.style(for: Role.match.style) == Style())
  }

  @Test(arguments: [
    ("roles: {texte: ansi7}", "there is no role “texte”"),
    ("roles: {text: blurple}", "“blurple” is no colour and no attribute"),
    ("palette: {sand: '#12'}", "“#12” is no colour; write #rrggbb, ansi0 to ansi15 or default"),
    ("colours: {}", "a theme has no key “colours”"),
    ("light: maybe", "light is true or false"),
    ("- a", "a theme is a mapping"),
  ])
  func `what is wrong is named with its place, and the rest is used`(text: String, message: String)
  {
    let file = ThemeFile(Array(text.utf8), name: "t")
    #expect(file.diagnostics.map(\.message) == [message])
    #expect(file.diagnostics.first?.place?.line == 1)
  }
}

@Suite struct FoldersTests {
  @Test func `the reader's themes are where XDG says`() {
    #expect(
      Folders { ["HOME": "/home/reader"][$0] }.themes == "/home/reader/.config/dossier/themes"
    )
    #expect(Folders { ["HOME": "/h", "XDG_CONFIG_HOME": "/c"][$0] }.themes == "/c/dossier/themes")
    #expect(Folders { ["XDG_CONFIG_HOME": "relative"][$0] }.themes == nil)
  }
}
