import Testing

@Suite struct LeavingTests {
  @Test func `Esc ends a zoom, and leaves no more than that`() throws {
    var driver = try ExplorerDriver(100, 30)
    try driver.press("z")
    #expect(!driver.sees("0 Entry"))
    try driver.press("<Esc>")
    #expect(driver.sees("0 Entry"))
    #expect(!driver.hasLeft)
  }

  @Test func `a warning is seen while a list is narrowed, too`() throws {
    var driver = try ExplorerDriver(100, 30)
    try driver.press("&<C-c>")
    #expect(driver.footer.contains("Ctrl-C again leaves"))
  }

  @Test func `q closes what is on top and leaves at the root`() throws {
    var driver = try ExplorerDriver()
    try driver.press("?q")
    #expect(!driver.hasLeft)
    try driver.press("q")
    #expect(driver.hasLeft)
  }

  @Test func `Esc never leaves`() throws {
    var driver = try ExplorerDriver()
    try driver.press("<Esc><Esc><Esc>")
    #expect(!driver.hasLeft)
  }

  @Test func `Ctrl-C leaves when it is pressed twice`() throws {
    var driver = try ExplorerDriver()
    try driver.press("<C-c>")
    #expect(driver.footer.contains("Ctrl-C again leaves"))
    try driver.press("j<C-c>")
    #expect(!driver.hasLeft)
    try driver.press("<C-c>")
    #expect(driver.hasLeft)
  }

  @Test func `a window too small for anything lets nothing but leaving through`() throws {
    var driver = try ExplorerDriver()
    driver.resize(10, 4)
    #expect(driver.rows.first?.contains("window") == true)
    try driver.press("jj<Enter>/abc")
    driver.resize(100, 30)
    #expect(driver.chosen == "▸● City Council")
    driver.resize(10, 4)
    try driver.press("q")
    #expect(driver.hasLeft)
  }

  @Test func `resizing keeps the selection in view`() throws {
    var driver = try ExplorerDriver(120, 40)
    try driver.press("jjj")
    for (width, height) in [(40, 12), (80, 24), (20, 6), (200, 60)] {
      driver.resize(width, height)
      #expect(driver.chosen == "▸● 渡船公司", "\(width)x\(height)")
    }
  }

  @Test func `Esc after the start of a sequence drops no more than that`() throws {
    var driver = try ExplorerDriver(140, 40)
    try driver.press("&port<Enter>g<Esc>")
    #expect(driver.sees("Factions & port"))
  }
}
