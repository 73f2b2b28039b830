import TerminalUI
import Testing

@testable import Explorer

@Suite struct ForesightTests {
  @Test func `a link is followed before the reader asks for it`() throws {
    var driver = try ExplorerDriver()
    try driver.press("j<Enter>")
    while driver.explorer.isBusy { driver.idle() }
    let foresight = try #require(Foresight(of: driver.explorer))
    #expect(foresight.foresaw([.key(KeyPress(.enter))]))
    try driver.press("<Enter>")
    #expect(foresight.screen == driver.screen)
    #expect(driver.sees("The quay that everybody wants."))
  }

  @Test(arguments: ["", "j", "j<Enter>/", "j<Enter>?", "j<Enter>g"])
  func `nothing is foreseen where Enter would not follow a link`(keys: String) throws {
    var driver = try ExplorerDriver()
    try driver.press(keys)
    while driver.explorer.isBusy { driver.idle() }
    let isForeseen = Foresight(of: driver.explorer) != nil
    #expect(!isForeseen)
  }

  /// What is typed fast and what is typed slowly, which is when there is time to look ahead.
  @Test(arguments: [
    ["j<Enter>", "<Enter>", "H", ")", "<Enter>", "<Enter>", "HH"],
    ["j<Enter>", ")<Enter>", "<Enter>", "j", "<Enter>", "g", "<Enter>", "2", "<Enter>"],
    ["j<Enter>", "<Enter><Enter>H", "?", "<Esc>", "<Enter>"],
  ])
  func `the screens are the same whether or not there was time to look ahead`(
    stretches: [String]
  ) throws {
    var driver = try ExplorerDriver(80, 24)
    let slow = ScriptedTerminal(stretches)
    var session = ExplorerSession(driver.explorer, on: slow) { _, _ in .unchanged }
    var screens = [driver.screen]
    for key in try #require(KeyPress.sequence(stretches.joined())) {
      try driver.press("\(key)")
      screens.append(driver.screen)
    }
    #expect(throws: TerminalEnd.vanished) { try session.run() }
    #expect(slow.shown == screens)
  }
}
