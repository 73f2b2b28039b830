import Explorer
import Testing

@Suite struct AddressTests {
  @Test(arguments: [
    ("harbour#dockers", "Factions ▸ Dockers' Union"),
    ("#long-quay", "Locations ▸ Long Quay"),
    ("some/file.yaml#mayor", "People ▸ Amélie Ōta"),
  ])
  func `an address opens its entry, and going back leads to the first screen`(
    text: String,
    title: String
  ) throws {
    var driver = try ExplorerDriver()
    try driver.open(#require(Address(text)))
    #expect(driver.rows[0].contains(title))
    try driver.press("H")
    #expect(driver.chosen == "▸● City Council")
  }

  @Test func `a paragraph opens the article, with an entry's mentions marked`() throws {
    var driver = try ExplorerDriver()
    try driver.open(#require(Address("harbour#long-quay¶3")))
    #expect(driver.footer.contains("¶3"))
    #expect(driver.rows[0].contains("Locations ▸ Long Quay"))
    #expect(driver.lit(.lit).contains("¶3"))
    #expect(try driver.row(with: "▲ Long Quay").contains("▸"))
    try driver.press("H")
    #expect(driver.chosen == "▸● City Council")
    #expect(driver.rows[0].contains("Factions ▸ City Council"))
  }

  @Test(arguments: ["#nobody", "#", "#dockers¶99", "#¶0", "#nobody¶1", "#¶x"])
  func `an address of nothing is not found`(text: String) throws {
    let library = Library(try Samples.harbour())
    #expect(try !#require(Address(text)).isFound(in: library))
  }

  @Test func `a text without a hash is no address, and the last hash counts`() throws {
    #expect(Address("harbour.yaml") == nil)
    let address = try #require(Address("draft #2.yaml#dockers"))
    #expect(address.dossier == "draft #2.yaml")
    #expect(address.fragment == "dockers")
    #expect("\(address)" == "draft #2.yaml#dockers")
  }
}
