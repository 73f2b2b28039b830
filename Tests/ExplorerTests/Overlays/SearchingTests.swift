import Explorer
import Testing

@Suite struct SearchingTests {
  @Test func `results come as they are typed and Enter goes there`() throws {
    var driver = try ExplorerDriver()
    try driver.press("/ferr")
    #expect(driver.sees("渡船公司"))
    try driver.press("<Enter>")
    #expect(driver.sees("also Ferry Company (translation)"))
  }

  @Test func `results are walked after the search is closed`() throws {
    var driver = try ExplorerDriver()
    try driver.press("/quay<Enter>")
    #expect(driver.footer.contains("1 of "))
    try driver.press("n")
    #expect(driver.footer.contains("2 of "))
    try driver.press("N")
    #expect(driver.footer.contains("1 of "))
  }

  @Test func `walking past an end is said, and so is that there is but one result`() throws {
    var driver = try ExplorerDriver()
    try driver.press("/quay<Enter>N")
    #expect(driver.footer.contains("before the first result; at the last"))
    try driver.press("n")
    #expect(driver.footer.contains("past the last result; at the first"))
    try driver.press("/watchman kind:person<Enter>n")
    #expect(driver.footer.contains("the only result"))
  }

  @Test func `a result is shown where its words stand, in the search and behind it`() throws {
    let library = Library(try Samples.star(of: 40))
    var driver = ExplorerDriver(120, 20, library: library)
    try driver.press("/reason 33")
    #expect(driver.sees("because of reason 33"))
    #expect(!driver.sees("because of reason 1 "))
    try driver.press("<Enter>")
    #expect(driver.chosen.contains("ray 33"))
    #expect(driver.sees("because of reason 33"))
  }

  @Test func `a result that is opened twice is one step of the history`() throws {
    var driver = try ExplorerDriver()
    try driver.press("/dockers<A-Enter><A-Enter><Esc>H")
    #expect(driver.chosen == "▸● City Council")
  }

  @Test func `nothing found is said, and Esc comes back`() throws {
    var driver = try ExplorerDriver()
    let before = driver.rows
    try driver.press("/zzzz")
    #expect(driver.sees("nothing found"))
    try driver.press("<Esc>")
    #expect(driver.rows == before)
  }

  @Test func `going back from a result returns to where the search was started`() throws {
    var driver = try ExplorerDriver()
    try driver.press("j/quay<Enter>H")
    #expect(driver.chosen == "▸● Dockers' Union")
  }

  @Test func `a wrong field is named in the prompt`() throws {
    var driver = try ExplorerDriver()
    try driver.press("/colour:red")
    #expect(driver.sees("colour"))
    #expect(driver.sees("kind"))
  }

  @Test func `narrowing finds names without their marks`() throws {
    var driver = try ExplorerDriver()
    try driver.press("]&amelie ota<Enter>")
    #expect(driver.chosen == "▸♟ Amélie Ōta")
  }

  @Test func `narrowing shows only names that fit, and Esc shows all again`() throws {
    var driver = try ExplorerDriver(140, 40)
    try driver.press("&port")
    #expect(driver.sees("Port Authority"))
    #expect(driver.sees("1 of 1 (4)"))
    try driver.press("<Enter>")
    #expect(driver.chosen == "▸● Port Authority")
    try driver.press("<Esc>")
    #expect(driver.sees("of 4"))
  }

  @Test func `Esc while narrowing brings back the row from before`() throws {
    var driver = try ExplorerDriver()
    try driver.press("jj&zzz<Esc>")
    #expect(driver.chosen == "▸● Port Authority")
    try driver.press("&zzz<Enter><Esc>")
    #expect(driver.chosen == "▸● Port Authority")
  }

  @Test func `a narrowed list shows the other name that fits, and Esc says how it ends`() throws {
    var driver = try ExplorerDriver(140, 40)
    try driver.press("&ferry<Enter>")
    #expect(driver.sees("渡船公司  Ferry Company"))
    try driver.press("0<Esc>")
    #expect(driver.footer.contains("Esc in that list shows all of it"))
  }

  @Test func `going to an entry that a filter hides lifts the filter`() throws {
    var driver = try ExplorerDriver(140, 40)
    try driver.press("&port<Enter>/dockers<Enter>")
    #expect(!driver.sees("Factions & port"))
    try driver.press("1")
    #expect(driver.chosen == "▸● Dockers' Union")
  }
}
