import Testing

@Suite struct SearchPickerTests {
  @Test func `results are grouped by kind and ranked again, and the chosen one stays`() throws {
    var driver = try ExplorerDriver(120, 40)
    try driver.press("/quay<Down><Down>")
    let chosen = "● Dockers' Union"
    #expect(driver.chosenResult?.hasPrefix(chosen) == true)
    #expect(driver.sees("best first"))
    try driver.press("<C-r>")
    #expect(driver.sees("by kind"))
    #expect(driver.sees("claims  3"))
    #expect(driver.chosenResult?.hasPrefix(chosen) == true)
    try driver.press("<C-r>")
    #expect(driver.sees("best first"))
    #expect(driver.chosenResult?.hasPrefix(chosen) == true)
  }

  @Test func `headings of groups are passed over`() throws {
    var driver = try ExplorerDriver(80, 24)
    try driver.press("/quay<C-r>")
    var seen: Set<String> = []
    for _ in 0..<12 {
      seen.insert(try #require(driver.chosenResult, "a heading was chosen"))
      try driver.press("<Down>")
    }
    #expect(seen.count > 6)
    for _ in 0..<20 {
      try driver.press("<Up>")
      try #require(driver.chosenResult != nil, "a heading was chosen")
    }
    #expect(driver.sees("locations  1"))
  }

  @Test func `the walk takes the order of the groups`() throws {
    var driver = try ExplorerDriver(120, 40)
    try driver.press("/quay<C-r><Down><Enter>")
    #expect(driver.footer.contains("2 of "))
    let second = driver.rows[0]
    try driver.press("Nn")
    #expect(driver.rows[0] == second)
  }

  @Test func `a scope is shown in the title and narrows the results`() throws {
    var driver = try ExplorerDriver(120, 40)
    try driver.press("/quay")
    #expect(driver.sees("Search everything"))
    let all = try driver.row(with: "best first")
    try driver.press("<Tab>")
    #expect(driver.sees("Search factions"))
    #expect(try driver.row(with: "best first") != all)
    try driver.press("<Tab>")
    #expect(driver.sees("Search around City Council"))
    try driver.press("<Tab>")
    #expect(driver.sees("Search everything"))
    #expect(try driver.row(with: "best first") == all)
  }

  @Test func `the walk stays within the scope that was searched`() throws {
    var driver = try ExplorerDriver(120, 40)
    try driver.press("/quay<Tab>")
    #expect(driver.sees("2 results"))
    try driver.press("<Enter>")
    #expect(driver.footer.contains("1 of 2"))
    try driver.press("nn")
    #expect(driver.footer.contains("1 of 2"))
  }

  @Test func `a search from the main pane knows the kind and the surroundings of its entry`() throws
  {
    var driver = try ExplorerDriver(120, 40)
    try driver.press("2j<Enter>/<Tab>")
    #expect(driver.sees("Search locations"))
    try driver.press("<Tab>")
    #expect(driver.sees("Search around Harbour") || driver.sees("Search around Long Quay"))
  }

  @Test func `an entry is opened behind the search, which stays`() throws {
    var driver = try ExplorerDriver(120, 40)
    try driver.press("/quay<Down><A-Enter>")
    #expect(driver.sees("Search everything"))
    #expect(driver.footer.contains("opened behind the search: "))
    try driver.press("<Down><A-Enter><Esc>")
    #expect(driver.footer.contains("3 of "))
    try driver.press("H")
    #expect(driver.footer.contains("2 of ") == false)
    try driver.press("H")
    #expect(driver.chosen == "▸● City Council")
  }

  @Test func `earlier queries come back, and what was being typed after them`() throws {
    var driver = try ExplorerDriver(120, 40)
    try driver.press("/ferr<Enter>/crates<Esc>/qu<A-Up>")
    #expect(driver.sees("/ crates"))
    try driver.press("<A-Up>")
    #expect(driver.sees("/ ferr"))
    #expect(driver.sees("渡船公司"))
    try driver.press("<A-Up>")
    #expect(driver.footer.contains("there is no earlier query"))
    try driver.press("<A-Down><A-Down>")
    #expect(driver.sees("/ qu"))
    try driver.press("<A-Down>")
    #expect(driver.footer.contains("there is no later query"))
  }

  @Test func `a query that is searched again is kept once, as the newest`() throws {
    var driver = try ExplorerDriver(120, 40)
    try driver.press("/ferr<Esc>/crates<Esc>/ferr<Esc>/<A-Up>")
    #expect(driver.sees("/ ferr"))
    try driver.press("<A-Up><A-Up>")
    #expect(driver.sees("/ crates"))
    #expect(driver.footer.contains("there is no earlier query"))
  }

  @Test func `nothing found says what was tried and goes to the nearest name`() throws {
    var driver = try ExplorerDriver(120, 40)
    try driver.press("/hxrbxur")
    #expect(driver.sees("nothing found"))
    #expect(driver.sees("tried: exact names and ids"))
    #expect(driver.sees("nearest names"))
    #expect(driver.chosenResult?.contains("Harbour") == true)
    try driver.press("<Enter>")
    #expect(driver.rows[0].contains("Harbour"))
  }

  @Test func `nothing found in a scope says how much there is elsewhere`() throws {
    var driver = try ExplorerDriver(120, 40)
    try driver.press("/ledger<Tab>")
    #expect(driver.sees("nothing found among factions"))
    #expect(driver.sees("1 in everything"))
  }

  @Test func `nothing found with a field says what the words alone would find`() throws {
    var driver = try ExplorerDriver(120, 40)
    try driver.press("/ledger kind:person")
    #expect(driver.sees("1 without fields and exclusions"))
  }

  @Test(arguments: [(120, 40), (80, 24), (40, 12)])
  func `the chosen result says its rule and its whole sentence`(width: Int, height: Int) throws {
    var driver = try ExplorerDriver(width, height)
    try driver.press("/stayed")
    let text = driver.rows.joined(separator: " ")
    #expect(text.contains("words of the text; 6 relations"))
  }

  @Test func `a match far inside a sentence is brought into view`() throws {
    var driver = try ExplorerDriver(80, 24)
    try driver.press("/stayed")
    #expect(driver.chosenResult?.contains("stayed") == true)
    #expect(driver.chosenResult?.contains("…") == true)
  }

  @Test func `help lists what the search can do`() throws {
    var driver = try ExplorerDriver(80, 40)
    try driver.press("/<F1>")
    for title in ["earlier query", "group by kind, or rank", "go there and keep searching"] {
      #expect(driver.sees(title) == (title != "earlier query" && !title.hasPrefix("go there")))
    }
    try driver.press("<Esc>quay<F1>")
    #expect(driver.sees("go there and keep searching"))
  }

  @Test func `an exact id finds its entry`() throws {
    var driver = try ExplorerDriver(120, 40)
    try driver.press("/council-silent")
    #expect(driver.chosenResult?.contains("The council has said") == true)
    #expect(driver.chosenResult?.contains("exact id") == true)
  }
}

extension ExplorerDriver {
  /// The chosen result of the search; nil where none is chosen.
  fileprivate var chosenResult: String? { chosen.isEmpty ? nil : chosen }
}
