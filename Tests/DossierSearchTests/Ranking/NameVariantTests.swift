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

  @Test(
    arguments: Pair.read("search/name-variants.tsv") + Pair.read("search/more-variants.tsv")
  )
  func `a spelling from another newspaper finds the entry first`(pair: Pair) throws {
    let fixture = try Self.fixture.get()
    let found = fixture.found(pair.query)
    let first = found.first?.name ?? ""
    let isFirst = fixture.isKnown(first, as: pair.expected)
    let shown = found.prefix(3).map { "\($0.name) (\($0.rule.phrase))" }
    #expect(isFirst, "\(pair.query) should find \(pair.expected), found \(shown)")
  }

  @Test func `the lists of spellings are read whole`() {
    #expect(Pair.read("search/name-variants.tsv").count == 88)
    #expect(Pair.read("search/more-variants.tsv").count == 291)
  }

  /// Names that a query must not find by any rule for names.
  @Test(arguments: [
    ("Hamas", "Homs"), ("Hamas", "Hama"), ("Salman", "Qasem Soleimani"),
    ("Kurd", "Iranian Revolutionary Guards Corps"), ("Daraa", "Deir al-Zor"),
    ("Iraq", "al-Raqqa"), ("Iran", "Iraq"), ("Nasser", "Nusra Front"), ("Basra", "Bashar al-Assad"),
    ("Kerry", "Korea"), ("Sudan", "Stalin"), ("Oman", "Homs"), ("Sahara", "Syria"),
    ("سلمان", "Qasem Soleimani"), ("al-Iraq", "al-Raqqa"), ("Halabja", "Aleppo"),
    ("Saad Hariri", "Bashar al-Assad"), ("east Ghouta", "Bashar al-Assad"), ("East", "al-Raqqa"),
    ("حماس", "Homs"), ("Guard", "Syrian Kurds"), ("Hama", "Homs"), ("Homs", "Hama"),
  ])
  func `a name that only resembles another does not find it`(pair: (String, String)) throws {
    let found = try Self.fixture.get().found(pair.0, limit: 200)
    #expect(!found.contains { $0.name == pair.1 && $0.rule.tier < .text })
  }

  @Test func `a function word finds no more than the name that it is`() throws {
    let fixture = try Self.fixture.get()
    #expect(fixture.found("us").map(\.name) == ["United States"])
    #expect(fixture.found("the US").map(\.name) == ["United States"])
    #expect(fixture.found("is").isEmpty)
    #expect(fixture.found("IS").map(\.name) == ["Daesh"])
  }
}
