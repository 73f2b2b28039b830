import DossierModel
import DossierSearch
import Testing

@Suite struct SearchIndexBuilderTests {
  @Test(arguments: [0.01, 1, 70, 10000])
  func `an index built in slices answers like one built at once`(budget: Double) throws {
    let fixture = try SearchFixture()
    var builder = SearchIndexBuilder(fixture.dossier, graph: Graph(fixture.dossier))
    var last = -1.0
    while case let progress = builder.step(budget), !progress.isComplete {
      #expect(progress.fraction >= last)
      last = progress.fraction
    }
    let index = builder.finish()
    for query in ["rakka", "the army", "سليماني", "north", "a"] {
      let (sliced, whole) = (
        index.results(for: Query(parsing: query), limit: 50),
        fixture.index.results(for: Query(parsing: query), limit: 50)
      )
      #expect(sliced.hits == whole.hits)
      #expect(sliced.total == whole.total)
    }
  }

  @Test func `an empty dossier is searched in vain`() throws {
    let id = try #require(EntryID("empty"))
    let dossier = try Dossier(header: .init(id: id, title: "Empty"), entries: [])
    let index = SearchIndex(dossier, graph: Graph(dossier))
    for query in ["", "a", "word", "\"a phrase\"", "!a", "kind:person", "الأسد"] {
      #expect(index.results(for: Query(parsing: query), limit: 5).hits.isEmpty)
    }
  }

  @Test func `a reader's note and the article's text are searched with the rest`() throws {
    let small = try SmallDossier(additional: [
      SearchedText("Compare with Thermopylae.", of: .entry(2), field: .field(0)),
      SearchedText("An orchard stood there.", of: .paragraph(1), field: .article),
    ])
    #expect(small.found("thermopylae") == ["palmyra"])
    #expect(small.hit("thermopylae")?.field == .field(0))
    #expect(small.found("orchard") == ["¶1"])
  }
}
