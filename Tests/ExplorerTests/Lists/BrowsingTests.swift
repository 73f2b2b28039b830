import DossierModel
import Explorer
import Testing

@Suite struct BrowsingTests {
  @Test func `the first screen shows three lists and the first faction's entry`() throws {
    let driver = try ExplorerDriver()
    #expect(driver.sees("1 Factions │ People"))
    #expect(driver.sees("2 Locations │ Events"))
    #expect(driver.sees("3 Open questions"))
    #expect(driver.chosen == "▸● City Council")
    #expect(driver.sees("The elected council, which appoints the port authority."))
  }

  @Test func `moving in a list previews the entry at once`() throws {
    var driver = try ExplorerDriver()
    try driver.press("j")
    #expect(driver.chosen == "▸● Dockers' Union")
    #expect(driver.sees("The union of those who load and unload ships"))
    try driver.press("k")
    #expect(driver.sees("The elected council"))
  }

  @Test(arguments: [(true, "✓"), (false, "v")])
  func `a question that the article answers has a sign of its own`(
    isUnicode: Bool,
    sign: String
  ) throws {
    let questions = try [Question.Status.open, .answered].map { status in
      Entry(
        id: try #require(EntryID("q-\(status == .open ? "open" : "answered")")),
        content: .question(Question(text: "Is it \(status.rawValue)?", status: status))
      )
    }
    let id = try #require(EntryID("two-questions"))
    let dossier = try Dossier(header: .init(id: id, title: "Two questions"), entries: questions)
    var driver = ExplorerDriver(library: Library(dossier), isUnicode: isUnicode)
    try driver.press("3")
    #expect(driver.chosen.hasSuffix("? Is it open?"))
    try driver.press("j")
    #expect(driver.chosen.hasSuffix("\(sign) Is it answered?"))
  }

  @Test func `each list keeps its own row`() throws {
    var driver = try ExplorerDriver()
    try driver.press("jj2j")
    #expect(driver.chosen == "▸▲ Harbour")
    try driver.press("1")
    #expect(driver.chosen == "▸● Port Authority")
  }

  @Test func `the ends of a list are one key away`() throws {
    var driver = try ExplorerDriver()
    try driver.press("G")
    #expect(driver.chosen == "▸● 渡船公司")
    try driver.press("gg")
    #expect(driver.chosen == "▸● City Council")
    try driver.press("kkk")
    #expect(driver.chosen == "▸● City Council")
  }

  @Test func `sibling tabs show the other kinds of a pane`() throws {
    var driver = try ExplorerDriver()
    try driver.press("]")
    #expect(driver.chosen == "▸♟ Amélie Ōta")
    try driver.press("]")
    #expect(driver.chosen == "▸● City Council")
    try driver.press("3l")
    #expect(driver.sees("The quay was promised to the dockers"))
  }

  @Test func `counters say where in how many`() throws {
    var driver = try ExplorerDriver(120, 40)
    #expect(driver.sees("1 of 4"))
    try driver.press("j")
    #expect(driver.sees("2 of 4"))
  }

  @Test func `an unknown key says so and points to help`() throws {
    var driver = try ExplorerDriver()
    try driver.press("€")
    #expect(driver.footer.contains("€ does nothing here; ? lists the keys"))
    try driver.press("j")
    #expect(!driver.footer.contains("does nothing"))
  }
}
