import DossierModel
import DossierSearch
import Testing

@Suite struct SearchRuleTests {
  /// Every rule, with a query for `Qusayr Front` and what such a query calls for.
  @Test(arguments: [
    ("Qusayr Front", SearchRule.exactTitle), ("qusayr front", .exactTitle), ("QF-1", .exactAlias),
    ("qusayr-men", .exactID),
    ("Qusayr-Front!", .foldedTitle), ("QusayrFront", .foldedTitle),
    ("the men of Qusayr", .foldedAlias),
    ("front", .nameWords), ("qusayr fr", .nameOpening), ("fro qus", .wordOpenings),
    ("Kusair Front", .sameSound), ("old Qusayr Front here", .nameWithin), ("Kusair", .partSound),
    ("old Kusair Front here", .soundWithin), ("qusbyr", .typo), ("smugglers", .textWords),
    ("smugg", .textOpenings), ("usay", .insideName), ("muggler", .insideText),
  ])
  func `each rule finds and explains`(query: String, rule: SearchRule) throws {
    let id = try #require(EntryID("qusayr-men"))
    let entry = Entry(
      id: id,
      names: [Name("Qusayr Front"), Name("QF-1"), Name("Men of Qusayr")],
      summary: "It fought. Border smugglers paid it.",
      content: .faction(Faction())
    )
    let dossier = try Dossier(header: .init(id: id, title: "Test"), entries: [entry])
    let index = SearchIndex(dossier, graph: Graph(dossier))
    let hit = try #require(index.results(for: Query(parsing: query), limit: 5).hits.first)
    #expect(hit.rule == rule)
    #expect(!hit.ranges.isEmpty)
    if hit.tier == .text, rule != .insideName {
      #expect(hit.text == "Border smugglers paid it.")
      #expect(hit.matched.first.map { "smugglers".contains($0) } == true)
    }
  }

  @Test func `the rules stand in the order of their tiers`() {
    let tiers = SearchRule.allCases.map(\.tier)
    #expect(tiers == tiers.sorted())
    #expect(Set(SearchRule.allCases.map(\.phrase)).count == SearchRule.allCases.count)
  }

  @Test func `a rule is stronger than any number of links`() throws {
    let ids = try (0..<4).map { try #require(EntryID("e\($0)")) }
    let names = ["Homs", "Homs Brigade", "Tartus", "Road"]
    var entries: [Entry] = []
    for (id, name) in zip(ids, names) {
      let summary = name == "Road" ? "It leads to Homs." : nil
      entries.append(
        Entry(id: id, names: [Name(name)], summary: summary, content: .concept(Concept()))
      )
    }
    let links = (1..<4).flatMap { place in
      (0..<place).map { Link(from: ids[place], type: "near", to: ids[$0]) }
    }
    let dossier = try Dossier(
      header: .init(id: ids[0], title: "Test"),
      entries: entries,
      links: links
    )
    let index = SearchIndex(dossier, graph: Graph(dossier))
    let hits = index.results(for: Query(parsing: "homs"), limit: 5).hits
    #expect(
      hits.compactMap(\.position).map { names[$0] } == ["Homs", "Homs Brigade", "Road", "Tartus"]
    )
  }

  @Test func `within a rule more links come first, then the name`() throws {
    let ids = try (0..<4).map { try #require(EntryID("e\($0)")) }
    let names = ["Rami B", "Rami C", "Rami A", "Hub"]
    let entries = zip(ids, names).map { id, name in
      Entry(id: id, names: [Name(name)], content: .person(Person()))
    }
    let dossier = try Dossier(
      header: .init(id: ids[0], title: "Test"),
      entries: entries,
      links: [Link(from: ids[1], type: "near", to: ids[3])]
    )
    let index = SearchIndex(dossier, graph: Graph(dossier))
    let hits = index.results(for: Query(parsing: "rami"), limit: 5).hits
    #expect(hits.compactMap(\.position).map { names[$0] } == ["Rami C", "Rami A", "Rami B"])
  }
}
