import DossierModel
import DossierSearch
import Testing

/// A dossier of the article's actors and places, of a gazetteer's, and of what resembles them.
struct SearchFixture {
  let dossier: Dossier
  let index: SearchIndex

  init() throws {
    var entries: [Entry] = []
    var known: Set<String> = []
    for line in try Fixtures.lines("search/actors.txt") where !line.hasPrefix("#") {
      let parts = line.split(separator: "|").map { String($0).trimmed }
      let names = parts[1].split(separator: ";").map { Self.name(String($0).trimmed) }
      let id = try #require(EntryID(names[0].text.lowercased().replacingSpaces))
      let content: Entry.Content =
        switch parts[0] {
        case "person": .person(Person())
        case "place": .location(Location())
        case "term": .concept(Concept())
        default: .faction(Faction())
        }
      known.insert(names[0].text)
      entries.append(
        Entry(id: id, names: names, summary: parts.count > 2 ? parts[2] : nil, content: content)
      )
    }
    for line in try Fixtures.lines("search/places.csv").dropFirst() {
      let columns = line.split(separator: ",", omittingEmptySubsequences: false)
      let name = String(columns[0])
      guard !known.contains(name), !["West Aleppo", "Golan Heights", ""].contains(name)
      else { continue }
      let id = try #require(EntryID("place-\(name.lowercased().replacingSpaces)"))
      let names = [name] + columns[1].split(separator: ";").map(String.init)
      entries.append(Entry(id: id, names: names.map { Name($0) }, content: .location(Location())))
    }
    dossier = try Dossier(
      header: .init(id: #require(EntryID("fixture")), title: "Fixture"),
      entries: entries
    )
    index = SearchIndex(dossier, graph: Graph(dossier))
  }

  /// The titles of the entries found, in order, with the rules that found them.
  func found(_ text: String, limit: Int = 10) -> [(name: String, rule: SearchRule)] {
    index.results(for: Query(parsing: text), limit: limit).hits.compactMap { hit in
      hit.position.map { (dossier.entries[$0].title, hit.rule) }
    }
  }

  /// Whether an entry is known under a name.
  func isKnown(_ title: String, as name: String) -> Bool {
    dossier.entries.contains { entry in
      entry.title == title && entry.names.contains { $0.text == name }
    }
  }

  /// A name as the list spells it: `~` before a weak name, `^` before an acronym.
  private static func name(_ text: String) -> Name {
    switch text.first {
    case "~": Name(String(text.dropFirst()), isWeak: true)
    case "^": Name(String(text.dropFirst()), kind: .acronym)
    default: Name(text)
    }
  }
}

extension String {
  var trimmed: String {
    let trimmed = drop { $0 == " " }
    return String(trimmed.prefix(trimmed.count - trimmed.reversed().prefix { $0 == " " }.count))
  }

  var replacingSpaces: String { String(map { $0.isWhitespace ? "-" : $0 }) }
}
