import DossierFormat
import DossierModel
import Testing

/// The dossiers that stories are told about.
enum Samples {
  /// A small quarrel with every kind of entry, and names in several scripts.
  static func harbour() throws -> Dossier {
    try load("harbour.yaml")
  }

  /// A dossier without an entry.
  static func empty() throws -> Dossier {
    try Dossier(header: .init(id: #require(EntryID("empty")), title: "Nothing yet"), entries: [])
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

  private static func load(_ name: String) throws -> Dossier {
    let tests = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
    let path = tests.joined(separator: "/") + "/Fixtures/dossiers/valid/" + name
    let text = try #require(TextFile.read(path), "no fixture \(path)")
    let loaded = DossierLoader().load(Array(text.utf8), name: name)
    return try #require(loaded.dossier, "\(loaded.diagnostics)")
  }
}
