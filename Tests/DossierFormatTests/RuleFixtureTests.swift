import TestSupport
import Testing
import YAMLTree

@testable import DossierFormat

@Suite struct RuleFixtureTests {
  private static let folder = Fixtures.folder("dossiers/invalid")

  /// The rules that decoding reports by name, without a type of their own.
  private static let decodingRules = [
    "bad-coordinates", "bad-date", "bad-digest", "bad-id", "bad-language", "bad-paragraph",
    "bad-script", "bad-url", "duplicate-id", "empty-list", "empty-text", "missing-key",
    "reserved-id", "unknown-key", "unknown-version", "unknown-word", "wrong-type",
  ]

  @Test(arguments: (RuleTable.errors + RuleTable.warnings).map { $0.name })
  func `every rule of a dossier has a fixture that breaks it`(rule: String) throws {
    #expect(try brokenRules(withArticle: false).contains(rule))
  }

  @Test(arguments: RuleTable.article.map { $0.name })
  func `every rule of an article's text has a fixture that breaks it`(rule: String) throws {
    #expect(try brokenRules(withArticle: true).contains(rule))
  }

  @Test(arguments: TreeRule.allCases)
  func `every fault of YAML and JSON has a fixture that shows it`(rule: TreeRule) throws {
    #expect(try brokenRules(withArticle: false).contains(rule.rawValue))
  }

  @Test(arguments: decodingRules)
  func `every fault of a field has a fixture that shows it`(rule: String) throws {
    #expect(try brokenRules(withArticle: false).contains(rule))
  }

  @Test func `no fixture breaks a rule that is in no list`() throws {
    let known = Set(
      (RuleTable.errors + RuleTable.warnings).map { $0.name } + RuleTable.article.map { $0.name }
        + TreeRule.allCases.map(\.rawValue) + RuleFixtureTests.decodingRules
    )
    let broken = try brokenRules(withArticle: false).union(brokenRules(withArticle: true))
    #expect(broken.subtracting(known).sorted() == [])
  }

  @Test func `no two rules of a list have the same name`() {
    let names = (RuleTable.errors + RuleTable.warnings).map { $0.name }
    #expect(Set(names).count == names.count)
    let articleNames = RuleTable.article.map { $0.name }
    #expect(Set(articleNames).count == articleNames.count)
  }

  /// The rules that the fixtures with or without an article's text are recorded to break.
  private func brokenRules(withArticle: Bool) throws -> Set<String> {
    let folder = RuleFixtureTests.folder
    let names = Fixtures.names(in: folder, endings: ["yaml", "json"])
    let articles = Set(Fixtures.names(in: folder, endings: ["article"]))
    var rules: Set<String> = []
    for name in names where articles.contains("\(name).article") == withArticle {
      let expected = try Fixtures.read("\(folder)/\(name).expected")
      for line in String(decoding: expected, as: UTF8.self).split(separator: "\n") {
        let rule = try #require(RuleFixtureTests.rule(in: line), "\(name): \(line)")
        rules.insert(String(rule))
      }
    }
    return rules
  }

  /// The name in brackets at the end of a line.
  private static func rule(in line: Substring) -> Substring? {
    guard line.last == "]", let open = line.lastIndex(of: "[") else { return nil }
    return line[line.index(after: open)...].dropLast()
  }
}
