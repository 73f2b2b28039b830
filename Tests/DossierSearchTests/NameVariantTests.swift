import Testing

@testable import DossierSearch

@Suite struct NameVariantTests {
  /// A query and a name of the entry that must be found first.
  struct Pair: Sendable, CustomTestStringConvertible {
    var query: String
    var expected: String
    var testDescription: String { "\(query) finds \(expected)" }

    static func read(_ name: String) -> [Pair] {
      let lines = (try? Fixtures.lines(name)) ?? []
      return lines.dropFirst().map { line in
        let columns = line.split(separator: "\t", omittingEmptySubsequences: false)
        return Pair(query: String(columns[0]), expected: String(columns[1]))
      }
    }
  }

  static let fixture = Result { try SearchFixture() }

  @Test(arguments: Pair.read("search/name-variants.tsv"))
  func `a spelling from another newspaper finds the entry first`(pair: Pair) throws {
    let fixture = try Self.fixture.get()
    let found = fixture.found(pair.query)
    let first = try #require(found.first, "nothing found")
    #expect(
      fixture.isKnown(first.name, as: pair.expected),
      "found \(found.prefix(3).map { "\($0.name) (\($0.rule.phrase))" })"
    )
  }

  @Test func `the list of spellings is read whole`() {
    #expect(Pair.read("search/name-variants.tsv").count == 88)
  }
}
