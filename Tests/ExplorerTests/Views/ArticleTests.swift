import Explorer
import TerminalUI
import Testing

@Suite struct ArticleTests {
  @Test func `a key goes from an entry to its first mention, and on through all of them`() throws {
    var driver = try ExplorerDriver(100, 30, library: Samples.harbourWithArticle())
    try driver.press("2jj*")
    #expect(driver.chosen == "Long Quay")
    #expect(driver.footer.trimmed.hasSuffix("¶1 · mention 1/4"))
    try driver.press("*")
    #expect(driver.chosen == "Long Quay")
    #expect(driver.footer.trimmed.hasSuffix("¶2 · mention 2/4"))
    try driver.press("**")
    #expect(driver.footer.trimmed.hasSuffix("¶5 · mention 4/4"))
    try driver.press("*")
    #expect(driver.footer.contains("past the last mention; at the first"))
    try driver.press("#")
    #expect(driver.footer.trimmed.hasSuffix("¶5 · mention 4/4"))
    // Stepping is reading: going back leaves the article.
    try driver.press("H")
    #expect(driver.sees("The quay that everybody wants."))
  }

  @Test func `the other key goes to the last mention`() throws {
    var driver = try ExplorerDriver(100, 30, library: Samples.harbourWithArticle())
    try driver.press("jjj#")
    #expect(driver.chosen == "渡船公司" || driver.chosen == "Ferry Company")
    #expect(driver.footer.trimmed.hasSuffix("¶5 · mention 3/3"))
  }

  @Test func `from the cursor's line the next mention is the next one below`() throws {
    var driver = try ExplorerDriver(100, 30, library: Samples.harbourWithArticle())
    try driver.press("2jj*G#")
    #expect(driver.footer.trimmed.hasSuffix("¶5 · mention 4/4"))
  }

  @Test func `a mention in the text is followed, in the sense of its paragraph`() throws {
    var driver = try ExplorerDriver(100, 30, library: Samples.harbourWithArticle())
    try driver.press("0}gg")
    while driver.chosen != "the harbour" { try driver.press(")") }
    try driver.press("<Enter>")
    #expect(driver.rows[0].contains("Locations ▸ Harbour"))
    try driver.press("H)")
    while driver.chosen != "the harbour" { try driver.press(")") }
    try driver.press("<Enter>")
    #expect(driver.rows[0].contains("Factions ▸ Port Authority"))
  }

  @Test func `a citation leads to its words`() throws {
    var driver = try ExplorerDriver(100, 30, library: Samples.harbourWithArticle())
    try driver.press("/city council<Enter>G")
    while driver.chosen != "¶4" { try driver.press("(") }
    try driver.press("<Enter>")
    #expect(driver.lit(.match) == "keeps silent")
    #expect(driver.lit(.lit).contains("City Council"))
    try driver.press("H")
    #expect(driver.chosen == "¶4")
  }

  @Test func `what has moved or is lost says so, and moved citations can be followed`() throws {
    let library = try Samples.harbourWithArticle { text in
      "A headline.\n\n" + text.replacing("keeps silent", with: "is mute")
    }
    var driver = ExplorerDriver(120, 40, library: library)
    try driver.press("/city council<Enter>")
    #expect(try driver.row(with: "keeps silent").contains("¶4 lost"))
    #expect(driver.sees("¶1 → ¶2 moved"))
    while driver.chosen != "¶1 → ¶2 moved" { try driver.press(")") }
    try driver.press("<Enter>")
    #expect(driver.footer.trimmed.hasSuffix("¶2"))
    try driver.press("gg")
    #expect(driver.sees("it has 7 paragraphs"))
    #expect(driver.sees("1 lost"))
    try driver.press("G<C-u>")
    #expect(driver.sees("Citations that the text has nowhere  1"))
    #expect(driver.sees("Citations that moved"))
  }

  @Test func `other bytes with the same words are said, and cost no citation`() throws {
    let library = try Samples.harbourWithArticle { $0.replacing("\n", with: "\r\n") }
    var driver = ExplorerDriver(120, 40, library: library)
    try driver.press("0}gg")
    #expect(driver.sees("its SHA-256 differs"))
    #expect(driver.sees("37 citations: 37 exact"))
  }

  @Test func `the lists tell what the paragraph at the cursor speaks of`() throws {
    var driver = try ExplorerDriver(120, 40, library: Samples.harbourWithArticle())
    try driver.press("jj")
    #expect(!driver.sees("¶●"))
    try driver.press("*")
    #expect(try driver.row(with: "● Dockers' Union").hasPrefix("│¶"))
    #expect(try driver.row(with: "● City Council").hasPrefix("│ "))
    // The reader's selection stays.
    #expect(try driver.row(with: "● Port Authority").hasPrefix("│▸"))
    #expect(driver.sees("3¶ 3/4"))
  }

  @Test func `the lists can follow the article, and come back as they were`() throws {
    var driver = try ExplorerDriver(120, 40, library: Samples.harbourWithArticle())
    try driver.press("j0F")
    #expect(driver.footer.contains("the article is not shown"))
    try driver.press("*F")
    #expect(driver.sees("● Dockers' Union") && driver.sees("● City Council"))
    #expect(!driver.sees("● Port Authority"))
    try driver.press("**")
    #expect(driver.footer.contains("¶2"))
    #expect(driver.sees("● Port Authority") && !driver.sees("● City Council"))
    try driver.press("1")
    #expect(driver.sees("● Port Authority") && driver.sees("● City Council"))
    #expect(driver.chosen.contains("Dockers' Union"))
  }

  @Test func `the text is searched too`() throws {
    var driver = try ExplorerDriver(100, 30, library: Samples.harbourWithArticle())
    try driver.press("/drawer<Enter>")
    #expect(driver.footer.contains("¶5"))
    let other = try Samples.harbourWithArticle { "A headline about herring.\n\n" + $0 }
    driver = ExplorerDriver(100, 30, library: other)
    try driver.press("/drawer<Enter>")
    #expect(driver.footer.contains("¶6"))
    try driver.press("/herring<Enter>")
    #expect(driver.footer.contains("¶1"))
  }

  @Test func `all that is anchored to a paragraph is a key away`() throws {
    var driver = try ExplorerDriver(100, 30, library: Samples.harbourWithArticle())
    try driver.press("1*")
    try driver.press("o")
    #expect(driver.sees("¶1 · "))
    #expect(driver.sees("claim"))
    #expect(driver.sees("City Council ignores Dockers' Union"))
    try driver.press("j<Enter>")
    #expect(driver.rows[0].contains(" ▸ "))
    try driver.press("H")
    #expect(driver.footer.trimmed.hasSuffix("¶1 · mention 1/4"))
  }

  @Test func `without a text all of this works on the gists`() throws {
    var driver = try ExplorerDriver(100, 30)
    try driver.press("2jj*")
    #expect(driver.chosen == "long quay")
    try driver.press("o")
    #expect(driver.sees("City Council ignores Dockers' Union"))
    try driver.press("<Esc>gg")
    #expect(driver.sees("--article"))
    try driver.press(")<Enter>")
    #expect(driver.rows[0].contains(" ▸ "))
  }

  @Test func `ticks stand beside the scrollbar, in ASCII too`() throws {
    for (isUnicode, tick) in [(true, "◂"), (false, "<")] {
      var driver = try ExplorerDriver(
        60,
        12,
        library: Samples.harbourWithArticle(),
        isUnicode: isUnicode
      )
      try driver.press("2jj*")
      #expect(driver.rows.count { $0.hasSuffix(tick) } >= 2)
    }
  }
}
