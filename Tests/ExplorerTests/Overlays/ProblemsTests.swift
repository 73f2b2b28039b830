import Diagnostics
import DossierModel
import Explorer
import TerminalUI
import Testing

@Suite struct ProblemsTests {
  @Test func `the problems on a terminal that shows ASCII only`() throws {
    var driver = try ProblemsTests.driver(80, 24, isUnicode: false)
    try driver.press("!j")
    try driver.checkGolden("ascii-problems-80x24")
  }

  @Test(arguments: [(80, 24), (40, 12)])
  func `the problems with the chosen one in full`(width: Int, height: Int) throws {
    var driver = try ProblemsTests.driver(width, height)
    try driver.press("!j")
    try driver.checkGolden("problems-\(width)x\(height)")
  }

  @Test func `many problems scroll, and each is told in full`() throws {
    let many = (1...40).map { number in
      Problem(
        Diagnostic(.warning, rule: "many", "fault \(number)", at: .init(line: number, column: 1)),
        entry: nil
      )
    }
    var driver = try ProblemsTests.driver(60, 16, problems: many)
    try driver.press("!G")
    #expect(driver.sees("Problems: 40 warnings"))
    #expect(driver.chosen == "! 40:1 fault 40")
    #expect(driver.sees("harbour.yaml:40:1 · warning · many"))
    try driver.press("gg")
    #expect(driver.chosen == "! 1:1 fault 1")
  }

  @Test func `Enter goes to the entry, and back comes back`() throws {
    var driver = try ProblemsTests.driver()
    try driver.press("!")
    #expect(driver.chosen.hasPrefix("✗ 30:3 "))
    try driver.press("<Enter>")
    #expect(driver.sees("The office that rents out quays."))
    #expect(!driver.sees("Problems"))
    try driver.press("H")
    #expect(driver.chosen == "▸● City Council")
  }

  @Test func `a problem of the text leads to its paragraph`() throws {
    var driver = try ProblemsTests.driver(100, 14)
    try driver.press("!G<Enter>")
    #expect(driver.rows[2].contains("¶2"))
    #expect(driver.footer.contains("¶2"))
  }

  @Test func `a problem of no entry says so, and can be edited all the same`() throws {
    var driver = try ProblemsTests.driver()
    try driver.press("!j<Enter>")
    #expect(driver.footer.contains("this concerns no entry; e opens the file"))
    try driver.press("e")
    #expect(driver.effects == [.edit(.dossier, at: .init(line: 12, column: 5))])
  }

  @Test func `e opens the file of the problem at its place`() throws {
    var driver = try ProblemsTests.driver()
    try driver.press("!Ge")
    #expect(driver.effects == [.edit(.article, at: .init(line: 6, column: 17))])
    #expect(driver.sees("Problems"))
  }

  @Test func `e opens the dossier at the entry that is shown`() throws {
    var driver = try ProblemsTests.driver()
    try driver.press("je")
    try driver.press("<Enter>e")
    // The place of an entry is a hundred times its position here.
    let dockers = Effect.edit(.dossier, at: .init(line: 1, column: 3))
    #expect(driver.effects == [dockers, dockers])
    let readsAgain = [driver.finishEditing(.changed), driver.finishEditing(.unchanged)]
    #expect(readsAgain == [true, false])
    try driver.press("e")
    driver.finishEditing(.failed("cannot start ed: nothing"))
    #expect(driver.footer.contains("cannot start ed: nothing"))
  }

  @Test func `what cannot be edited says why`() throws {
    var driver = try ExplorerDriver()
    try driver.press("e")
    #expect(driver.footer.contains("this dossier was not read from a file"))
    #expect(driver.effects == [])
    try driver.press("?e")
    #expect(driver.footer.contains("there is nothing to edit here"))
    var empty = try ExplorerDriver(dossier: Samples.empty())
    try empty.press("e")
    #expect(empty.footer.contains("there is nothing to edit here"))
  }

  @Test func `without problems nothing opens`() throws {
    var driver = try ExplorerDriver()
    try driver.press("!")
    #expect(driver.footer.contains("no problems were found"))
    try driver.press("j")
    #expect(driver.chosen == "▸● Dockers' Union")
  }

  @Test func `nothing is looked for before the reader asks`() throws {
    let provenance = Provenance(
      dossier: .init(name: "harbour.yaml"),
      place: { _ in
        Issue.record("a place was looked for")
        return nil
      },
      problems: {
        Issue.record("problems were looked for")
        return []
      }
    )
    var driver = ExplorerDriver(library: Library(try Samples.harbour()), provenance: provenance)
    try driver.press("jj<Enter>H/quay<Enter>?<Esc>")
    #expect(driver.sees("Long Quay"))
  }

  private static func driver(
    _ width: Int = 100,
    _ height: Int = 30,
    problems: [Problem] = ProblemsTests.problems,
    isUnicode: Bool = true
  ) throws -> ExplorerDriver {
    ExplorerDriver(
      width,
      height,
      library: try Samples.harbourWithArticle(),
      provenance: Provenance(
        dossier: .init(name: "harbour.yaml"),
        article: .init(name: "harbour.txt"),
        place: { .init(line: $0 + 1, column: 3) },
        problems: { problems }
      ),
      isUnicode: isUnicode
    )
  }

  private static let problems = [
    Problem(
      Diagnostic(
        .error,
        rule: "shared-name",
        "other entries are called “the harbour” too, one of them the basin, and nobody can tell",
        remedy: "add “at” to the name, with the paragraphs where it means this entry",
        at: .init(line: 30, column: 3)
      ),
      entry: 1
    ),
    Problem(
      Diagnostic(
        .warning,
        rule: "unused-paragraph",
        "nothing in the dossier cites paragraph 5",
        remedy: "annotate what it says, or leave it out of “body”",
        at: .init(line: 12, column: 5)
      ),
      entry: nil
    ),
    Problem(
      Diagnostic(
        .warning,
        rule: "unannotated-name",
        "“Port” is named here, and no entry has that name",
        remedy: "annotate it, or add it to the “aliases” of what it names",
        at: .init(line: 6, column: 17)
      ),
      paragraph: 2
    ),
  ]
}
