import TerminalUI
import Testing

@testable import Explorer

@Suite struct ForesightTests {
  @Test(arguments: [
    // Keys that lead somewhere, what is likely there, and other keys that ask for the same.
    ("", "j", "<Down>"),
    ("j<Enter>", "<Enter>", "<Enter>"),
    ("j<Enter><Enter>", "H", "<BS>"),
  ])
  func `what is likely to come is there before it is asked for`(
    keys: String,
    likely: String,
    alike: String
  ) throws {
    var driver = try ExplorerDriver()
    try driver.press(keys)
    while driver.isBusy { driver.idle() }
    let command = try #require(meaning(of: likely, in: driver))
    #expect(driver.explorer.likelyCommands.contains(command))
    #expect(meaning(of: alike, in: driver) == command)
    let foresight = try #require(Foresight(of: driver.explorer, driver.renderer, at: command))
    try driver.press(alike)
    #expect(foresight.screen == driver.screen)
  }

  @Test(arguments: ["/", "?", "j<Enter>g", "G"])
  func `nothing is foreseen where no command is likely`(keys: String) throws {
    var driver = try ExplorerDriver()
    try driver.press(keys)
    #expect(driver.explorer.likelyCommands.isEmpty)
  }

  @Test func `a session that rests has looked ahead`() throws {
    let driver = try ExplorerDriver(80, 24)
    let terminal = ScriptedTerminal(["j<Enter>", "<Enter>"])
    var session = ExplorerSession(driver.explorer, on: terminal)
    #expect(throws: TerminalEnd.vanished) { try session.run() }
    #expect(session.foresights.map(\.command) == ["navigate.open", "navigate.back"])
  }

  /// What is typed fast and what is typed slowly, which is when there is time to look ahead.
  @Test(arguments: [
    ["j<Enter>", "<Enter>", "H", ")", "<Enter>", "<Enter>", "HH"],
    ["j<Enter>", ")<Enter>", "<Enter>", "j", "<Enter>", "g", "<Enter>", "2", "<Enter>"],
    ["j<Enter>", "<Enter><Enter>H", "?", "<Esc>", "<Enter>"],
    ["j", "j", "k", "j", "2", "j", "l", "j", "&p", "j", "<Esc>"],
  ])
  func `the screens are the same whether or not there was time to look ahead`(
    stretches: [String]
  ) throws {
    var driver = try ExplorerDriver(80, 24)
    let slow = ScriptedTerminal(stretches)
    var session = ExplorerSession(driver.explorer, on: slow)
    var screens = [driver.screen]
    for key in try #require(KeyPress.sequence(stretches.joined())) {
      try driver.press("\(key)")
      screens.append(driver.screen)
    }
    #expect(throws: TerminalEnd.vanished) { try session.run() }
    #expect(slow.shown == screens)
  }

  private func meaning(of key: String, in driver: ExplorerDriver) -> Command.ID? {
    driver.explorer.command(of: KeyPress(key).map { [.key($0)] } ?? [])
  }
}
