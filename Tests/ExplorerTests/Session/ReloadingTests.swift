import Diagnostics
import DossierModel
import TerminalUI
import Testing

@testable import Explorer

@Suite struct ReloadingTests {
  @Test(arguments: ["R", "<F5>"])
  func `a key asks to read the files again`(key: String) throws {
    var driver = try driver()
    try driver.press(key)
    #expect(driver.effects == [.reload])
    var builtIn = try ExplorerDriver()
    try builtIn.press(key)
    #expect(builtIn.effects == [])
    #expect(builtIn.footer.contains("this dossier was not read from a file"))
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

  @Test func `a search keeps its scope and the chosen result`() throws {
    var driver = try driver()
    try driver.press("/union<Tab><Down>")
    let chosen = driver.chosen
    #expect(driver.sees("Search factions"))
    driver.finishReloading(.read(try library(adding: "  alms: {name: Alms House, at: 1}"), file))
    #expect(driver.sees("Search factions"))
    #expect(driver.chosen == chosen)
  }

  @Test func `an entry that is gone says so, and its list goes on`() throws {
    var driver = try driver()
    try driver.press("2jj<Enter>")
    #expect(driver.rows[0].contains("Locations ▸ Long Quay"))
    driver.finishReloading(.read(try libraryWithoutQuay(), file))
    #expect(driver.footer.contains("Long Quay is no longer in the dossier"))
    #expect(driver.rows[0].contains("Locations ▸ Pier"))
    try driver.press("2")
    #expect(driver.chosen == "▸▲ Pier")
  }

  @Test func `the history forgets what is gone, and leads past it`() throws {
    var driver = try driver()
    try driver.press("j<Enter>/long quay<Enter>/night watchman<Enter>")
    driver.finishReloading(.read(try libraryWithoutQuay(), file))
    try driver.press("<C-g>")
    #expect(!driver.sees("Long Quay"))
    #expect(driver.sees("● night watchman"))
    try driver.press("<Esc>H")
    #expect(driver.rows[0].contains("Factions ▸ Dockers' Union"))
    try driver.press("L")
    #expect(driver.rows[0].contains("People ▸ night watchman"))
  }

  @Test func `links lead where they did when others were put before them`() throws {
    let shifted = try Samples.harbour {
      $0.replacing("links:\n", with: "links:\n  - {from: dockers, type: near, to: city, at: 1}\n")
    }
    var driver = try driver()
    try driver.press("j<Enter>")
    let chosen = driver.chosen
    #expect(chosen == "Long Quay")
    try driver.press("<Enter>H")
    driver.finishReloading(.read(Library(shifted), file))
    #expect(driver.chosen == chosen)
    try driver.press("<Enter>")
    #expect(driver.rows[0].contains("Locations ▸ Long Quay"))
    driver.finishReloading(.read(Library(try Samples.harbour()), file))
    try driver.press("H")
    #expect(driver.rows[0].contains("Factions ▸ Dockers' Union"))
    // Nothing is chosen that does not stand where the reader is.
    let link = driver.reading.link.map { driver.explorer.content.links[$0].line }
    #expect(link == nil || link == driver.reading.cursor.row)
  }

  @Test func `a chosen link that is gone leaves the link in its line, or none`() throws {
    var driver = try driver()
    try driver.press("j<Enter>")
    #expect(driver.chosen == "Long Quay")
    driver.finishReloading(.read(try libraryWithoutQuay(), file))
    #expect(driver.chosen == "Pier")
  }

  @Test func `an entry that was renamed out of a narrowed list stays chosen`() throws {
    var driver = try driver()
    try driver.press("&un<Enter>")
    #expect(driver.chosen == "▸● City Council")
    let renamed = try Samples.harbour {
      $0.replacing("name: City Council", with: "name: Town Hall")
    }
    driver.finishReloading(.read(Library(renamed), file))
    #expect(driver.chosen == "▸● Town Hall")
    #expect(driver.rows[0].contains("Factions ▸ Town Hall"))
    try driver.press("<Enter>")
    #expect(driver.rows[0].contains("Factions ▸ Town Hall"))
  }

  @Test func `what was chosen before narrowing comes back after reading again`() throws {
    var driver = try driver()
    try driver.press("jj&port")
    driver.finishReloading(.read(try library(adding: "  alms: {name: Alms House, at: 1}"), file))
    try driver.press("<Esc>")
    #expect(driver.chosen == "▸● Port Authority")
  }

  @Test func `a large dossier that is read again during a search is indexed to the end`() throws {
    var driver = ExplorerDriver(library: Library(try Samples.large(5000)), provenance: file)
    try driver.press("/needle")
    driver.finishReloading(.read(Library(try Samples.large(5001)), file))
    #expect(driver.isBusy)
    for _ in 0..<10_000 where driver.isBusy { driver.idle() }
    #expect(!driver.sees("indexed"))
    #expect(driver.sees("3 results"))
  }

  @Test func `a reading that failed changes nothing that is open`() throws {
    for keys in ["/quay<Down><Down>", "*o", "i", "?", "&qu"] {
      var driver = try driver()
      try driver.press(keys)
      let rows = driver.rows.dropLast()
      driver.finishReloading(.failed("gone", problems: { [] }))
      #expect(driver.rows.dropLast() == rows, "after \(keys)")
    }
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

  @Test func `the editor opens at the place of the entry as it is now`() throws {
    var driver = try driver()
    try driver.press("jj")
    let added = try library(adding: "  alms: {name: Alms House, at: 1}")
    driver.finishReloading(.read(added, file(firstLine: 40)))
    try driver.press("e")
    let id = try #require(EntryID("authority"))
    let position = try #require(added.dossier.position(of: id))
    #expect(driver.effects == [.edit(.dossier, at: Place(line: 40 + position, column: 3))])
  }

  private var file: Provenance { file(firstLine: 1) }

  private func file(firstLine: Int) -> Provenance {
    Provenance(
      dossier: .init(name: "harbour.yaml"),
      place: { Place(line: firstLine + $0, column: 3) }
    )
  }

  private func driver() throws -> ExplorerDriver {
    ExplorerDriver(library: Library(try Samples.harbour()), provenance: file)
  }

  /// The harbour dispute with a pier, under an id of its own, in place of the quay.
  private func libraryWithoutQuay() throws -> Library {
    Library(
      try Samples.harbour {
        $0.replacing("long-quay", with: "pier").replacing("name: Long Quay", with: "name: Pier")
      }
    )
  }

  private func library(adding faction: String) throws -> Library {
    Library(try Samples.harbour { $0.replacing("factions:\n", with: "factions:\n\(faction)\n") })
  }
}
