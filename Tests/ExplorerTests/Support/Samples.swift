import DossierFormat
import DossierModel
import DossierSearch
import DossierText
import Explorer
import Testing

/// The dossiers that stories are told about.
enum Samples {
  /// A small quarrel with every kind of entry, and names in several scripts.
  static func harbour(_ change: (String) -> String = { $0 }) throws -> Dossier {
    try load("harbour.yaml", change)
  }

  /// A dossier whose claims bear on explanations of two questions.
  static func bearing() throws -> Dossier {
    try load("bearing.yaml")
  }

  /// A dossier without an entry.
  static func empty() throws -> Dossier {
    try Dossier(header: .init(id: #require(EntryID("empty")), title: "Nothing yet"), entries: [])
  }

  /// The harbour dossier beside a text of its article, as its author had it or with changes.
  static func harbourWithArticle(_ change: (String) -> String = { $0 }) throws -> Library {
    let path = fixtures + "/articles/harbour.txt"
    let original = try #require(TextFile.read(path), "no fixture \(path)")
    let known = try ArticleReader.read(Array(original.utf8))
    let dossier = try harbour()
    var header = dossier.header
    header.article?.sha256 = known.sha256
    let signed = try Dossier(
      header: header,
      entries: dossier.entries,
      links: dossier.links,
      ratings: dossier.ratings
    )
    let text = try ArticleReader.read(Array(change(original).utf8))
    return Library(signed, article: ArticleAnchoring.anchor(signed, in: text))
  }

  /// A dossier that takes some time to index, with two needles early and the best one late.
  static func large(_ count: Int) throws -> Dossier {
    let entries = try (0..<count).map { number in
      let name =
        switch number {
        case 40, 41: "needle \(number)"
        case count - 1: "needle"
        default: "straw \(number)"
        }
      return Entry(
        id: try #require(EntryID("e\(number)")),
        names: [Name(name)],
        content: .concept(Concept())
      )
    }
    return try Dossier(
      header: .init(id: #require(EntryID("large")), title: "A haystack"),
      entries: entries
    )
  }

  /// A dossier of one entry with a link to each of many others, for a reason of its own.
  static func star(of count: Int) throws -> Dossier {
    let names = ["centre"] + (1...count).map { "ray \($0)" }
    let ids = try names.indices.map { try #require(EntryID("e\($0)")) }
    return try Dossier(
      header: .init(id: #require(EntryID("star")), title: "A star"),
      entries: zip(ids, names).map {
        Entry(id: $0, names: [Name($1)], content: .concept(Concept()))
      },
      links: ids.indices.dropFirst().map {
        Link(from: ids[0], type: "near", to: ids[$0], why: "because of reason \($0)")
      }
    )
  }

  private static func load(
    _ name: String,
    _ change: (String) -> String = { $0 }
  ) throws -> Dossier {
    let path = fixtures + "/dossiers/valid/" + name
    let text = try #require(TextFile.read(path), "no fixture \(path)")
    let loaded = DossierLoader().load(Array(change(text).utf8), name: name)
    return try #require(loaded.dossier, "\(loaded.diagnostics)")
  }

  private static var fixtures: String {
    let tests = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
    return tests.joined(separator: "/") + "/Fixtures"
  }
}
