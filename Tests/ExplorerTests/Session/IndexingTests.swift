import DossierModel
import Explorer
import TerminalUI
import Testing

@Suite struct IndexingTests {
  @Test func `a small dossier is searched at once and leaves nothing to do`() throws {
    var driver = try ExplorerDriver()
    driver.work(while: { $0.isBusy })
    try driver.press("/quay")
    #expect(!driver.isBusy)
    #expect(!driver.sees("indexed"))
  }

  @Test func `the gists are made ready after the first screen, and change nothing on it`() throws {
    var driver = try ExplorerDriver()
    let before = driver.rows
    #expect(driver.isBusy)
    driver.work(while: { $0.isBusy })
    #expect(driver.rows == before)
  }

  @Test func `nothing is indexed before a reader searches`() throws {
    var driver = try ExplorerDriver(dossier: Samples.large(5000))
    driver.work(while: { $0.isBusy })
    try driver.press("/needle")
    #expect(driver.isBusy)
  }

  @Test func `a large dossier is searched while it is indexed, and the rest is found later`() throws
  {
    var driver = try ExplorerDriver(80, 24, dossier: Samples.large(5000))
    try driver.press("/needle")
    #expect(driver.isBusy)
    driver.work(while: { $0.sees("nothing found so far, 0 %") })
    #expect(driver.sees("2 results so far, "))
    #expect(driver.sees("% of the dossier indexed"))
    driver.work(while: { $0.isBusy })
    #expect(driver.sees("3 results, best first"))
    #expect(!driver.sees("indexed"))
  }

  @Test func `a result that was chosen stays chosen when more are found`() throws {
    var driver = try ExplorerDriver(80, 24, dossier: Samples.large(5000))
    try driver.press("/needle")
    driver.work(while: { !$0.sees("2 results so far") })
    try driver.press("<Down>")
    #expect(driver.chosen.contains("needle 41"))
    driver.work(while: { $0.isBusy })
    #expect(driver.chosen.contains("needle 41"))
  }

  @Test func `where nothing else was chosen, the best result of all is`() throws {
    var driver = try ExplorerDriver(80, 24, dossier: Samples.large(5000))
    try driver.press("/needle")
    driver.work(while: { !$0.sees("2 results so far") })
    #expect(driver.chosen.contains("needle 40"))
    driver.work(while: { $0.isBusy })
    #expect(driver.chosen.contains("exact name"))
  }

  @Test func `a query is not called vain while the index grows`() throws {
    var driver = try ExplorerDriver(80, 24, dossier: Samples.large(5000))
    try driver.press("/zzzz side:nowhere")
    #expect(driver.sees("nothing found so far"))
    #expect(!driver.sees("tried:"))
    driver.work(while: { $0.isBusy })
    #expect(driver.sees("no side is nowhere"))
  }

  @Test func `the index goes on growing when the search is closed`() throws {
    var driver = try ExplorerDriver(80, 24, dossier: Samples.large(5000))
    try driver.press("/<Esc>")
    let before = driver.rows
    driver.work(while: { $0.isBusy })
    #expect(driver.rows == before)
    try driver.press("/needle")
    #expect(driver.sees("3 results"))
  }

  @Test func `a session handles what was typed before it works on, and rests when all is done`()
    throws
  {
    let terminal = ScriptedTerminal(["/needle"])
    let driver = try ExplorerDriver(80, 24, dossier: Samples.large(5000))
    var session = ExplorerSession(driver.explorer, on: terminal)
    #expect(throws: TerminalEnd.vanished) { try session.run() }
    // The first screen, one for each key, and then what the index brings.
    let counts = terminal.shown.map { $0.rows[3].text.contains("so far") }
    #expect(terminal.readsWaiting == 1)
    #expect(counts.filter { $0 }.count > 1)
    #expect(terminal.shown.last?.rows[3].text.contains("3 results") == true)
  }
}

extension ExplorerDriver {
  /// Lets the explorer work while something holds, but not forever.
  fileprivate mutating func work(while holds: (ExplorerDriver) -> Bool) {
    var slices = 0
    while holds(self), slices < 10_000 {
      idle()
      slices += 1
    }
  }
}
