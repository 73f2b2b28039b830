import Testing

@testable import NcursesTerminal

@Suite struct PausesTests {
  @Test(arguments: [
    ("", ""),
    ("\u{1B}[m\u{0F}", "\u{1B}[m\u{0F}"),
    ("\u{1B}[m\u{0F}$<2>", "\u{1B}[m\u{0F}"),
    ("$<5/>\u{1B}[?7h$<10*>\u{1B}>", "\u{1B}[?7h\u{1B}>"),
    ("a$b<c>", "a$b<c>"),
    ("a$<2", "a$<2"),
  ])
  func `pauses are left out of what a terminal is sent`(capability: String, sent: String) {
    #expect(TerminalType.withoutPauses(capability) == sent)
  }
}
