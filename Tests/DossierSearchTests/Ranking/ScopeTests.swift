import DossierModel
import DossierSearch
import Testing

@Suite struct ScopeTests {
  let small: SmallDossier

  init() throws {
    small = try SmallDossier()
  }

  private func results(
    _ query: String,
    within scope: SearchScope = .everything,
    arrangement: SearchArrangement = .ranked,
    limit: Int = 100
  ) -> SearchResults {
    var session = SearchSession(index: small.index)
    return session.results(
      for: Query(parsing: query),
      within: scope,
      arrangement: arrangement,
      limit: limit
    )
  }

  private func ids(_ results: SearchResults) -> [String] {
    results.hits.compactMap { $0.position.map { small.dossier.entries[$0].id.text } }
  }

  @Test func `a kind leaves only its entries over`() {
    #expect(ids(results("palmyra", within: .kind("location"))) == ["palmyra"])
    #expect(ids(results("army", within: .kind("faction"))) == ["saa"])
    #expect(ids(results("army", within: .kind("planet"))).isEmpty)
  }

  @Test func `a neighbourhood is an entry and what it is related to`() throws {
    let id = try #require(EntryID("palmyra"))
    let palmyra = try #require(small.dossier.position(of: id))
    let near = SearchScope.neighbourhood(palmyra)
    #expect(Set(ids(results("palmyra", within: near))) == ["palmyra", "saa"])
    #expect(ids(results("daesh", within: near)).isEmpty)
  }

  @Test func `a scope does not ask for anything by itself`() {
    #expect(results("", within: .kind("faction")).total == 0)
  }

  @Test func `a session that changes its scope answers each as a new one does`() {
    var session = SearchSession(index: small.index)
    for scope in [SearchScope.kind("faction"), .everything, .kind("claim"), .kind("faction")] {
      let going = session.results(for: Query(parsing: "palmyra"), within: scope, limit: 50)
      #expect(going.hits == results("palmyra", within: scope).hits)
    }
  }

  @Test(arguments: ["palmyra", "the", "a", "kind:faction", "desert", "p:4", "oil"])
  func `groups hold the same results in the same order, the kind of the best first`(query: String)
    throws
  {
    let ranked = results(query)
    let grouped = results(query, arrangement: .grouped)
    #expect(grouped.total == ranked.total)
    #expect(grouped.hits.first == ranked.hits.first)
    #expect(grouped.groups.map(\.total).reduce(0, +) == ranked.total)
    for group in grouped.groups {
      let hits = Array(grouped.hits[group.hits])
      let expected = ranked.hits.filter { hit in
        hit.position.map { small.dossier.entries[$0].kind } == group.kind
      }
      #expect(hits == expected)
    }
  }

  @Test func `each kind has its own limit`() {
    let grouped = results("kind:faction", arrangement: .grouped, limit: 1)
    #expect(grouped.hits.count == 1)
    #expect(grouped.groups.map(\.total) == [3])
  }

  @Test func `a vain query tells what was tried and what there is elsewhere`() {
    var session = SearchSession(index: small.index)
    let scoped = session.miss(for: Query(parsing: "daesh"), within: .kind("location"))
    #expect(scoped.totalElsewhere == 1)
    #expect(scoped.totalWithoutFields == nil)
    let narrowed = session.miss(for: Query(parsing: "daesh kind:location"))
    #expect(narrowed.totalElsewhere == nil)
    #expect(narrowed.totalWithoutFields == 1)
    #expect(narrowed.tried.contains(.fields))
    #expect(narrowed.tried.contains(.typo))
    let short = session.miss(for: Query(parsing: "xqz"))
    #expect(!short.tried.contains(.typo))
    let common = session.miss(for: Query(parsing: "is"))
    #expect(common.tried == [.exactName, .foldedName])
    #expect(common.nearest.isEmpty)
  }

  @Test(arguments: [
    ("tolmyra", "Palmyra"), ("dxxesh", "Daesh"), ("tolmyra xyzzy", "Palmyra"),
    ("forxxtoll portition", "Forestall partition"),
  ])
  func `the nearest names are told, the nearest first`(query: String, name: String) {
    var session = SearchSession(index: small.index)
    #expect(session.results(for: Query(parsing: query), limit: 1).total == 0)
    #expect(session.miss(for: Query(parsing: query)).nearest.first?.text == name)
  }
}
