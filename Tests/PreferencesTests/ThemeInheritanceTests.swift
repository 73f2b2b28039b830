import Explorer
import Preferences
import TerminalUI
import Testing

@Suite struct ThemeInheritanceTests {
  private func color(of role: Role, _ roles: String) -> Color? {
    ThemeFile(Array("roles: {\(roles)}".utf8), name: "t").theme.style(for: role.style).foreground
  }

  @Test func `a role that is left out looks like the name before its last dot`() {
    #expect(color(of: .faction, "text: ansi7, kind: ansi3") == .ansi(3))
    #expect(color(of: .faction, "kind: ansi3, kind.faction: ansi4") == .ansi(4))
    #expect(color(of: .person, "kind: ansi3, kind.faction: ansi4") == .ansi(3))
    #expect(color(of: .citationMoved, "citation: ansi5") == .ansi(5))
  }

  @Test func `in the end a role looks like text`() {
    #expect(color(of: .heading, "text: ansi7") == .ansi(7))
    #expect(color(of: .faction, "text: ansi7") == .ansi(7))
    #expect(color(of: .heading, "kind: ansi3") == nil)
  }

  @Test func `an emphasis that is left out changes nothing`() {
    let file = ThemeFile(Array("roles: {text: ansi7 on ansi0}".utf8), name: "t")
    for role in Role.allCases where role.isEmphasis {
      #expect(file.theme.style(for: role.style) == Style(), "\(role.name)")
    }
  }

  @Test func `a role with a fault looks as if it were left out`() {
    #expect(color(of: .faction, "kind: ansi3, kind.faction: blurple") == .ansi(3))
    #expect(color(of: .heading, "text: ansi7, heading: [a]") == .ansi(7))
  }

  @Test(arguments: Role.allCases)
  func `every role can be named in a file`(role: Role) {
    #expect(color(of: role, "\(role.name): ansi9") == .ansi(9))
  }
}
