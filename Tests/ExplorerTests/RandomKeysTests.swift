import TerminalUI
import TestSupport
import Testing

@testable import Explorer

@Suite struct RandomKeysTests {
  /// Random keys and sizes in several runs; the seed is printed where one fails.
  @Test(arguments: 1...4)
  func `no sequence of keys and sizes leaves the state invalid`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var driver = try ExplorerDriver(100, 30)
    let keys =
      Keymap.standard.bindings.filter { $0.command != .application(.suspend) }
      .map(\.notation) + ["a", "é", "中", "<lt>", "/", "&", "q"]
    for step in 0..<1200 {
      if random.oneIn(40) {
        driver.resize(
          Int.random(in: 0..<180, using: &random),
          Int.random(in: 0..<60, using: &random)
        )
      } else {
        try driver.press(keys.randomElement(using: &random) ?? "j")
      }
      guard step.isMultiple(of: 5) else { continue }
      let explorer = driver.explorer
      let screen = explorer.screen()
      try #require(screen.size == explorer.size, "seed \(seed), step \(step)")
      try #require(screen.rows.allSatisfy { $0.cells.count == explorer.size.width })
      for list in explorer.workspace.lists.map(\.current) where !list.rows.isEmpty {
        try #require(list.rows.indices.contains(list.cursor.row), "seed \(seed), step \(step)")
      }
      if let link = explorer.workspace.main.link {
        try #require(explorer.content.links.indices.contains(link), "seed \(seed), step \(step)")
      }
    }
  }

  @Test func `back and then forward returns to the same screen`() throws {
    var random = SeededGenerator(seed: 7)
    var driver = try ExplorerDriver(110, 35)
    for _ in 0..<300 {
      try driver.press(
        ["j", "<Enter>", ")", "2", "3", "1", "]", "}"].randomElement(using: &random) ?? "j"
      )
      guard driver.explorer.history.canGoBack else { continue }
      try driver.press("<Enter>")
      let before = driver.explorer.workspace
      try driver.press("HL")
      #expect(driver.explorer.workspace == before)
    }
  }
}
