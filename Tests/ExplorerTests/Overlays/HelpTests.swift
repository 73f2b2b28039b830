import TerminalUI
import Testing

@testable import Explorer

@Suite struct HelpTests {
  @Test func `help lists what works here and not what does not`() throws {
    var driver = try ExplorerDriver(100, 60)
    try driver.press("?")
    #expect(driver.sees("narrow this list"))
    #expect(!driver.sees("go back"))
    #expect(!driver.sees("next result"))
    try driver.press("q<Enter>?")
    #expect(driver.sees("go back"))
    #expect(!driver.sees("narrow this list"))
  }

  /// Presses every key that help shows, and every key of the table that it does not.
  @Test(arguments: ["", "<Enter>", "/quay<Enter>", "3j<Enter>H", "z", "}0"])
  func `every key that help shows does something, every other says why not`(setup: String) throws {
    var start = try ExplorerDriver(100, 60)
    try start.press(setup)
    let explorer = start.explorer
    let shown = Set(
      HelpOverlay(for: explorer).sections.flatMap(\.rows).flatMap { $0.keys.split(separator: " ") }
        .map(String.init)
    )
    for binding in explorer.keymap.bindings(in: explorer.context) {
      var driver = start
      try driver.press(binding.notation)
      let command = CommandTable.standard[binding.command]
      let isRefused = explorer.availability(of: command) != .available
      #expect(shown.contains(Hints.short(binding.notation)) == !isRefused, "\(binding.notation)")
      if isRefused { #expect(driver.footer != start.footer, "\(binding.notation) says nothing") }
    }
  }

  @Test func `a wrong key names the key that lists the keys here`() throws {
    var driver = try ExplorerDriver(100, 30)
    try driver.press("/<C-y>")
    #expect(driver.footer.contains("F1 lists the keys"))
    try driver.press("<Esc>i?")
    #expect(driver.sees("Keys that work here"))
  }

  @Test func `where one pane is in view, no key changes another unseen`() throws {
    var driver = try ExplorerDriver(40, 12)
    try driver.press("}")
    #expect(driver.footer.contains("the main pane is not in view"))
    try driver.press("z")
    #expect(driver.footer.contains("one pane at a time"))
  }

  @Test func `the keys that edit are listed where text is typed, and each of them edits`() throws {
    var driver = try ExplorerDriver(100, 60)
    try driver.press("/quay<F1>")
    for row in TextField.keys {
      #expect(driver.sees(row.title))
      for key in row.keys.split(separator: " ") {
        var field = TextField("some words")
        #expect(try field.handle(#require(KeyPress.sequence("<\(key)>")?.first)), "\(key)")
      }
    }
    try driver.press("<Esc><Esc>")
    try driver.press("?")
    #expect(!driver.sees("delete the word before"))
  }

  @Test func `no key stands twice in one context`() {
    var seen: Set<String> = []
    for binding in Keymap.standard.bindings {
      #expect(
        seen.insert("\(binding.context): \(binding.notation)").inserted,
        "\(binding.notation)"
      )
    }
  }

  @Test func `no key of a context starts a longer one`() {
    for binding in Keymap.standard.bindings where binding.keys.count > 1 {
      for context in KeyContext.allCases where context.chain.contains(binding.context) {
        let first = Keymap.standard.match([binding.keys[0]], in: context)
        #expect(first == .prefix, "\(binding.notation) in \(context)")
      }
    }
  }
}
