import TerminalUI
import Testing

@testable import Explorer

@Suite struct KeysTests {
  @Test func `J and K scroll the main pane from a list`() throws {
    var driver = try ExplorerDriver(80, 24)
    let before = driver.rows
    try driver.press("J")
    #expect(driver.chosen == "▸● City Council")
    #expect(driver.reading.cursor.top == 10)
    try driver.press("K")
    #expect(driver.rows.dropLast() == before.dropLast())
    driver.resize(120, 60)
    try driver.press("J")
    #expect(driver.footer.contains("everything is in view"))
  }

  @Test func `half pages move view and cursor together`() throws {
    var driver = try ExplorerDriver(80, 12)
    try driver.press("3<Enter>gg<C-d>")
    #expect(driver.reading.cursor.row == 4)
    #expect(driver.reading.cursor.top == 4)
    try driver.press("<C-d><C-u>")
    #expect(driver.reading.cursor.row == 4)
    try driver.press("<C-u><C-u>")
    #expect(driver.reading.cursor.row == 0)
  }

  @Test func `pages overlap by a line`() throws {
    var driver = try ExplorerDriver(80, 12)
    try driver.press("3<Enter>gg<Space>")
    #expect(driver.reading.cursor.top == driver.reading.cursor.height - 1)
    try driver.press("b")
    #expect(driver.reading.cursor.top == 0)
  }

  @Test func `Ctrl-L asks for the whole screen again, in a small window too`() throws {
    var driver = try ExplorerDriver()
    try driver.press("<C-l>")
    #expect(driver.effects == [.redraw])
    driver.resize(10, 4)
    try driver.press("<C-l>")
    #expect(driver.effects == [.redraw, .redraw])
  }

  @Test(arguments: [("H", "L"), ("<BS>", "<A-Right>"), ("<A-Left>", "L"), ("<C-o>", "L")])
  func `every key for back goes back, and forward forward`(back: String, forward: String) throws {
    var driver = try ExplorerDriver()
    try driver.press("j<Enter>")
    let there = driver.rows.dropLast()
    try driver.press(back)
    #expect(driver.chosen == "▸● Dockers' Union")
    try driver.press(forward)
    #expect(driver.rows.dropLast() == there)
  }

  @Test func `every command has a name of its own, in dotted form, and a key`() {
    let pattern = /[a-z]+(-[a-z]+)*\.[a-z]+(-[a-z]+)*/
    for command in CommandTable.standard.all {
      #expect("\(command.id)".wholeMatch(of: pattern) != nil, "\(command.id)")
      #expect(Keymap.standard.bindings.contains { $0.command == command.id }, "\(command.id)")
      #expect(CommandTable.standard.all.count { $0.id == command.id } == 1, "\(command.id)")
    }
  }

  @Test func `a hint is taught only where the command has a key`() {
    for command in CommandTable.standard.all {
      for hint in command.hints {
        let keys = Keymap.standard.keys(for: command.id, in: hint.context)
        #expect(keys != nil, "\(command.id) in \(hint.context)")
      }
    }
  }

  @Test(arguments: ["q", "Q", "<C-c>"])
  func `while a file is read the keys that leave give up`(key: String) throws {
    let screen = LoadingScreen(name: "x")
    #expect(screen.leaves(on: try #require(KeyPress.sequence(key)?.first)))
    #expect(!screen.leaves(on: try #require(KeyPress.sequence("j")?.first)))
  }
}
