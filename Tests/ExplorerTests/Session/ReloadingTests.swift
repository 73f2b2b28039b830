import Diagnostics
import DossierModel
import Explorer
import TerminalUI
import Testing

@Suite struct ReloadingTests {
  @Test(arguments: ["R", "<F5>"])
  func `a key asks to read the files again`(key: String) throws {
    var driver = try driver()
    try driver.press(key)
    #expect(driver.effects == [.reload])
    var builtIn = try ExplorerDriver()
    try builtIn.press(key)
    #expect(builtIn.effects == [])
    #expect(builtIn.footer.contains("this dossier is no file"))
  }

  @Test func `entry, view, row, scrolling and link stay`() throws {
    for keys in ["", "jj", "2j]", "j<Enter>))", "jj*", "3<Enter><C-d>", "z", "JJ"] {
      var driver = try driver()
      try driver.press(keys)
      let (rows, chosen) = (driver.rows.dropLast(), driver.chosen)
      driver.finishReloading(.read(Library(try Samples.harbour()), file))
      #expect(driver.rows.dropLast() == rows, "after \(keys)")
      #expect(driver.chosen == chosen)
      #expect(driver.footer.contains("read again"))
    }
  }

  @Test func `an entry that was put before the chosen one moves it along`() throws {
    var driver = try driver()
    try driver.press("jj")
    #expect(driver.chosen == "▸● Port Authority")
    driver.finishReloading(.read(try library(adding: "  alms: {name: Alms House, at: 1}"), file))
    #expect(driver.chosen == "▸● Port Authority")
    #expect(driver.sees("● Alms House"))
    #expect(driver.sees("The office that rents out quays."))
  }

  @Test func `a list stays narrowed, with what fits now`() throws {
    var driver = try driver()
    try driver.press("&port<Enter>")
    driver.finishReloading(.read(try library(adding: "  new: {name: Port Police, at: 1}"), file))
    #expect(driver.sees("Factions & port"))
    #expect(driver.sees("● Port Police"))
    #expect(driver.chosen == "▸● Port Authority")
    try driver.press("<Esc>")
    #expect(driver.sees("● City Council"))
  }

  @Test func `the history leads to the same entries`() throws {
    var driver = try driver()
    try driver.press("j<Enter>/night watchman<Enter>/long quay<Enter>")
    driver.finishReloading(.read(try library(adding: "  alms: {name: Alms House, at: 1}"), file))
    try driver.press("H")
    #expect(driver.rows[0].contains("People ▸ night watchman"))
    try driver.press("H")
    #expect(driver.rows[0].contains("Factions ▸ Dockers' Union"))
    try driver.press("LL")
    #expect(driver.rows[0].contains("Locations ▸ Long Quay"))
  }

  @Test func `the results of a search are walked on`() throws {
    var driver = try driver()
    try driver.press("/quay<Enter>")
    let first = driver.rows[0]
    driver.finishReloading(.read(try library(adding: "  alms: {name: Alms House, at: 1}"), file))
    #expect(driver.rows[0] == first)
    try driver.press("nN")
    #expect(driver.rows[0] == first)
  }

  @Test func `a search sees what is new`() throws {
    var driver = try driver()
    try driver.press("/alms")
    #expect(driver.sees("nothing found"))
    driver.finishReloading(.read(try library(adding: "  alms: {name: Alms House, at: 1}"), file))
    #expect(driver.sees("● Alms House"))
    try driver.press("<Enter>")
    #expect(driver.rows[0].contains("Factions ▸ Alms House"))
  }

  @Test func `an entry that is gone says so, and the list goes on`() throws {
    var driver = try driver()
    try driver.press("jjj<Enter>")
    #expect(driver.rows[0].contains("渡船公司"))
    let without = try Samples.harbour { text in
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      let start = lines.firstIndex { $0.hasPrefix("  ferries:") } ?? 0
      return (lines[..<start] + lines[(start + 5)...]).joined(separator: "\n")
        .replacing("ferries", with: "authority")
    }
    driver.finishReloading(.read(Library(without), file))
    #expect(driver.footer.contains("渡船公司 is no longer in the dossier"))
    #expect(!driver.rows[0].contains("渡船公司"))
    try driver.press("1G")
    #expect(driver.chosen == "▸● Port Authority")
    try driver.press("HHHLLL<C-g>")
  }

  @Test func `a file that broke leaves what was read last, with its faults`() throws {
    var driver = try driver()
    try driver.press("j<Enter>")
    let rows = driver.rows.dropLast()
    let place = Place(line: 3, column: 5)
    let fault = Diagnostic(.error, rule: "syntax", "a quote has no end", at: place)
    driver.finishReloading(
      .failed("harbour.yaml:3:5: a quote has no end", problems: { [Problem(fault, entry: nil)] }),
      isAfterEdit: true
    )
    #expect(driver.rows.dropLast() == rows)
    #expect(driver.footer.contains("saved, but it is broken (! lists why): harbour.yaml:3:5"))
    try driver.press("!")
    #expect(driver.sees("Problems: 1 error"))
    #expect(driver.sees("3:5 a quote has no end"))
    try driver.press("e")
    #expect(driver.effects == [.edit(.dossier, at: place)])
    driver.finishReloading(.read(Library(try Samples.harbour()), file), isAfterEdit: true)
    #expect(!driver.sees("Problems"))
    #expect(driver.footer.contains("saved, and read again"))
  }

  @Test func `the editor opens at the line of the file as it is now`() throws {
    var driver = try driver()
    try driver.press("j")
    driver.finishReloading(.read(Library(try Samples.harbour()), file(lines: 40)))
    try driver.press("e")
    #expect(driver.effects == [.edit(.dossier, at: .init(line: 40, column: 3))])
  }

  private var file: Provenance { file(lines: 1) }

  private func file(lines: Int) -> Provenance {
    Provenance(
      dossier: .init(name: "harbour.yaml"),
      place: { _ in Place(line: lines, column: 3) }
    )
  }

  private func driver() throws -> ExplorerDriver {
    ExplorerDriver(library: Library(try Samples.harbour()), provenance: file)
  }

  private func library(adding faction: String) throws -> Library {
    Library(try Samples.harbour { $0.replacing("factions:\n", with: "factions:\n\(faction)\n") })
  }
}
