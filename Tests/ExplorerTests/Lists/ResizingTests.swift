import Testing

@testable import Explorer

@Suite struct ResizingTests {
  @Test func `a chosen link stays chosen and in view where the lines break anew`() throws {
    var driver = try ExplorerDriver(120, 40)
    try driver.press("3<Enter>))))))")
    let chosen = driver.chosen
    #expect(!chosen.isEmpty)
    for (width, height) in [(60, 20), (45, 10), (160, 50)] {
      driver.resize(width, height)
      let explorer = driver.explorer
      let link = try #require(driver.reading.link)
      let line = explorer.content.links[link].line
      #expect(driver.reading.cursor.visible.contains(line), "\(width)x\(height)")
    }
    #expect(driver.chosen == chosen)
  }

  @Test func `what lies under help shrinks with the window too`() throws {
    var driver = try ExplorerDriver(120, 40)
    try driver.press("/quay<F1>")
    driver.resize(80, 12)
    #expect(driver.footer.contains("close"))
  }

  @Test func `the second line of a link follows it as well`() throws {
    var driver = try ExplorerDriver(40, 30)
    try driver.press("3<Enter>")
    let links = driver.explorer.content.links
    let broken = try #require(links.first { $0.lastLine > $0.line })
    while driver.reading.cursor.row < broken.lastLine { try driver.press("j") }
    try driver.press("<Enter>H")
    #expect(driver.reading.cursor.row >= broken.line)
    #expect(!driver.footer.contains("no link"))
  }
}
