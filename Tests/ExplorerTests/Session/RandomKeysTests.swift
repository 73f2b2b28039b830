import DossierModel
import TerminalUI
import TestSupport
import Testing

@testable import Explorer

@Suite struct RandomKeysTests {
  /// Random keys and sizes in several runs; the seed is printed where one fails.
  @Test(arguments: 1...4)
  func `no sequence of keys and sizes leaves the state invalid`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    // Every other run has a text beside it, with hostile pieces between its paragraphs.
    var driver =
      seed.isMultiple(of: 2)
      ? ExplorerDriver(100, 30, library: try hostileArticle(&random)) : try ExplorerDriver(100, 30)
    let keys =
      Keymap.standard.bindings.filter { $0.command != "application.suspend" }
      .map(\.notation) + ["a", "é", "中", "<lt>", "/", "&", "q"]
    let versions = try RandomKeysTests.versions()
    for step in 0..<1200 {
      if random.oneIn(40) {
        driver.resize(
          Int.random(in: 0..<180, using: &random),
          Int.random(in: 0..<60, using: &random)
        )
      } else if random.oneIn(25), let next = versions.randomElement(using: &random) {
        driver.finishReloading(.read(next, .nowhere), isAfterEdit: random.oneIn(2))
      } else {
        try driver.press(keys.randomElement(using: &random) ?? "j")
      }
      guard step.isMultiple(of: 5) else { continue }
      let explorer = driver.explorer
      let screen = driver.screen
      try #require(screen.size == explorer.size, "seed \(seed), step \(step)")
      try #require(screen.rows.allSatisfy { $0.cells.count == explorer.size.width })
      for list in explorer.workspace.lists.map(\.current) where !list.rows.isEmpty {
        try #require(list.rows.indices.contains(list.cursor.row), "seed \(seed), step \(step)")
      }
      if let link = explorer.workspace.main.view.reading.link {
        try #require(explorer.content.links.indices.contains(link), "seed \(seed), step \(step)")
      }
      let count = explorer.library.dossier.entries.count
      for position in explorer.workspace.lists.flatMap({ $0.tabs.flatMap(\.rows) }) {
        try #require(position < count, "seed \(seed), step \(step)")
      }
      if explorer.overlays.isEmpty, let chosen = explorer.workspace.focusedList?.selection {
        try #require(chosen == explorer.workspace.main.subject, "seed \(seed), step \(step)")
      }
    }
  }

  /// The dossier as somebody edits it: entries and links come, go, and get other names and ids.
  private static func versions() throws -> [Library] {
    let changes: [(String, String)] = [
      ("", ""), ("factions:\n", "factions:\n  alms: {name: Alms House, at: 1}\n"),
      ("name: City Council", "name: Town Hall"), ("ferries", "boats"), ("long-quay", "pier"),
      ("links:\n", "links:\n  - {from: dockers, type: near, to: city, at: 1}\n"),
    ]
    return try changes.map { old, new in
      Library(try Samples.harbour { old.isEmpty ? $0 : $0.replacing(old, with: new) })
    } + [Library(try Samples.empty()), Library(try Samples.harbour())]
  }

  private func hostileArticle(_ random: inout SeededGenerator) throws -> Library {
    var pieces = (0..<40).map { _ in HostileText.random(using: &random) }
    pieces.removeAll { $0.contains("\0") }
    return try Samples.harbourWithArticle { text in
      pieces.joined(separator: "\n\nLong Quay ") + text + pieces.joined(separator: " the union ")
    }
  }

  @Test(arguments: 1...20)
  func `what is lit is what the text calls the entry, whatever stands around it`(
    seed: UInt64
  ) throws {
    var random = SeededGenerator(seed: seed)
    let library = try hostileArticle(&random)
    let width = Int.random(in: 20...120, using: &random)
    let article = try #require(library.article)
    let content = ArticleLayout(library: library, width: width).content()
    for position in library.dossier.entries.indices {
      for place in article.places(ofEntryAt: position) {
        guard let range = place.range, let text = article.text[place.paragraph] else { continue }
        let pieces = content.pieces.filter {
          $0.paragraph == place.paragraph && $0.range.overlaps(range)
        }
        let shown = pieces.map { piece in
          let line = VisibleText(content.lines[piece.line].string)
          return line.dropping(width: piece.columns.lowerBound).prefix(width: piece.columns.count)
            .string
        }
        let expected = VisibleText(text[range]).string
        let found = shown.joined().filter { $0 != " " }
        #expect(found == expected.filter { $0 != " " }, "seed \(seed), ¶\(place.paragraph)")
        #expect(content.line(of: place) == pieces.first?.line, "seed \(seed)")
      }
    }
  }

  @Test func `back and then forward returns to the same screen`() throws {
    var random = SeededGenerator(seed: 7)
    var driver = try ExplorerDriver(110, 35)
    for _ in 0..<300 {
      try driver.press(
        ["j", "<Enter>", ")", "2", "3", "1", "]", "}"].randomElement(using: &random) ?? "j"
      )
      guard driver.explorer.history.canGoBack else { continue }
      try driver.press("<Enter>")
      let before = driver.explorer.workspace
      try driver.press("HL")
      #expect(driver.explorer.workspace == before)
    }
  }
}
