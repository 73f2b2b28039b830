import Testing

@Suite struct AboutTests {
  @Test func `a dossier tells what it describes and whom it credits`() throws {
    var driver = try ExplorerDriver(80, 24)
    try driver.press("i")
    #expect(driver.sees("About this dossier"))
    #expect(driver.sees("Credits"))
    try driver.checkGolden("about-80x24")
    try driver.press("<Esc>")
    #expect(!driver.sees("About this dossier"))
  }

  @Test func `what does not fit is scrolled to and wrapped anew on resize`() throws {
    var driver = try ExplorerDriver(40, 12)
    try driver.press("i")
    #expect(!driver.sees("Credits"))
    try driver.press("G")
    #expect(driver.sees("Charts by the harbour office"))
    driver.resize(80, 24)
    #expect(driver.sees("About this dossier"))
    #expect(driver.sees("Charts by the harbour office"))
  }
}
