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
