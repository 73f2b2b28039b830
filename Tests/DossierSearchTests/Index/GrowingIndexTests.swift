import DossierModel
import DossierSearch
import TestSupport
import Testing

@Suite struct GrowingIndexTests {
  private static let queries = [
    "rakka haddad", "the army khoury", "بشار سليماني", "link:e1", "when:1999 layla haddad",
    "near rami haddad", "\"road 7\"", "road 8 !rami", "e7", "solemani qasim",
  ]

  /// A dossier large enough to be indexed in two parts, whose links lead out of the first.
  private static func large(_ count: Int) throws -> Dossier {
    var randomness = SeededGenerator(seed: 3)
    let given = ["Rami", "Qasem", "بشار", "Raqqa", "Leïla", "Army of the North"]
    let family = ["Soleimani", "al-Raqqa", "الأسد", "Haddad", "سليماني", "Khoury"]
    func pick(_ words: [String]) -> String { words.randomElement(using: &randomness) ?? "" }
    let ids = try (0..<count).map { try #require(EntryID("e\($0)")) }
    let entries = ids.enumerated().map { number, id in
      Entry(
        id: id,
        names: [Name("\(pick(given)) \(pick(family))")],
        summary: number.isMultiple(of: 3) ? "On the long road \(number % 50)." : nil,
        content: number.isMultiple(of: 2)
          ? .person(Person()) : .event(Event(when: FuzzyDate("1999").map { DatedWhen($0) }))
      )
    }
    let links = ids.indices.map { number in
      Link(
        from: ids[number],
        type: "near",
        to: ids[Int.random(in: 0..<count, using: &randomness)]
      )
    }
    return try Dossier(
      header: .init(id: ids[0], title: "Large"),
      entries: entries,
      links: links
    )
  }

  @Test func `what is indexed so far is found as it will be found in the end`() throws {
    let dossier = try Self.large(4100)
    let graph = Graph(dossier)
    let whole = SearchIndex(dossier, graph: graph)
    var growing = GrowingIndex(dossier, graph: graph)
    var parts = 0
    var last = -1.0
    while !growing.isComplete {
      let hasMore = growing.work(2000)
      #expect(growing.fraction >= last)
      last = growing.fraction
      guard hasMore else { continue }
      parts += 1
      let part = try #require(growing.index)
      let count = growing.isComplete ? dossier.entries.count : 4100 / 16
      for query in Self.queries.map({ Query(parsing: $0) }) {
        for scope in [SearchScope.everything, .kind("person"), .neighbourhood(1)] {
          var (ours, all) = (SearchSession(index: part), SearchSession(index: whole))
          let found = ours.results(for: query, within: scope, limit: 10_000)
          let expected = all.results(for: query, within: scope, limit: 10_000).hits.filter {
            $0.position.map { $0 < count } == true
          }
          #expect(found.hits == expected, "\(query.text) in \(scope)")
          #expect(found.total == expected.count)
        }
      }
    }
    #expect(parts == 2)
    #expect(growing.fraction == 1)
  }

  @Test func `a small dossier is indexed in one slice`() throws {
    let fixture = try SearchFixture()
    var growing = GrowingIndex(fixture.dossier, graph: Graph(fixture.dossier))
    #expect(growing.index == nil)
    let isReady = growing.work(4000)
    #expect(isReady)
    #expect(growing.isComplete)
    let hasMore = growing.work(4000)
    #expect(!hasMore)
  }

  @Test func `an empty dossier is indexed at once`() throws {
    let id = try #require(EntryID("empty"))
    let dossier = try Dossier(header: .init(id: id, title: "Empty"), entries: [])
    var growing = GrowingIndex(dossier, graph: Graph(dossier))
    let isReady = growing.work(1)
    #expect(isReady)
    #expect(growing.isComplete)
  }
}
