import DossierModel
import TerminalUI
import Testing

@testable import Explorer

@Suite struct FollowingTests {
  @Test func `Enter goes to the entry and chooses its first link`() throws {
    var driver = try ExplorerDriver()
    try driver.press("j<Enter>")
    #expect(driver.chosen == "Long Quay")
  }

  @Test func `following a link and coming back returns to the very row`() throws {
    var driver = try ExplorerDriver()
    try driver.press("j<Enter><Enter>")
    #expect(driver.sees("The quay that everybody wants."))
    try driver.press("H")
    #expect(driver.chosen == "Long Quay")
    #expect(driver.sees("The union of those who load"))
    try driver.press("H")
    #expect(driver.chosen == "▸● Dockers' Union")
    try driver.press("LL")
    #expect(driver.sees("The quay that everybody wants."))
  }

  @Test func `going back restores a narrowed list`() throws {
    var driver = try ExplorerDriver()
    try driver.press("&port<Enter>")
    #expect(driver.chosen == "▸● Port Authority")
    try driver.press("<Enter>H")
    #expect(driver.sees("Factions & port"))
    #expect(driver.chosen == "▸● Port Authority")
  }

  @Test func `a link is shown from both of its ends`() throws {
    var driver = try ExplorerDriver()
    try driver.press("j")
    #expect(try driver.row(with: "→ controls").contains("Long Quay"))
    #expect(try driver.row(with: "← ignored by").contains("City Council"))
    #expect(try driver.row(with: "↔ hostile to").contains("Port Authority"))
  }

  @Test func `a paragraph sign leads into the article`() throws {
    var driver = try ExplorerDriver(140, 50)
    try driver.press("j<Enter>")
    for _ in driver.explorer.content.links where !driver.chosen.hasPrefix("¶") {
      try driver.press(")")
    }
    try #require(driver.chosen.hasPrefix("¶"))
    try driver.press("<Enter>")
    #expect(driver.sees("What each paragraph says"))
    try driver.press("H")
    #expect(driver.chosen.hasPrefix("¶"))
  }

  @Test func `where there is nothing to go back to, the last line says so`() throws {
    var driver = try ExplorerDriver()
    try driver.press("H")
    #expect(driver.footer.contains("there is nothing to go back to"))
  }

  @Test func `the history is a tree and leads anywhere`() throws {
    var driver = try ExplorerDriver()
    try driver.press("j<Enter>Hj<Enter><C-g>")
    #expect(driver.sees("History"))
    #expect(driver.sees("Dockers' Union"))
    #expect(driver.sees("Port Authority"))
    try driver.press("gg<Enter>")
    #expect(driver.chosen.hasPrefix("▸●"))
  }

  @Test(arguments: [24, 40, 64, 80])
  func `every line that a link runs through follows a link of its own`(width: Int) throws {
    let library = Library(try Samples.harbour())
    for position in library.dossier.entries.indices {
      let content = EntryLayout(library: library, subject: position, width: width).content()
      for (row, line) in content.lines.enumerated() {
        let links = Set(line.runs.compactMap(\.link))
        guard !links.isEmpty else { continue }
        let link = content.firstLink(inLine: row)
        #expect(link.map(links.contains) == true, "\(line.string) of entry \(position)")
      }
    }
  }
}
