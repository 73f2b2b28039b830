import Testing
import TestSupport

@Suite struct CheckCommandTests {
  @Test func `the built-in dossier is clean`() throws {
    let check = try Invocation("dossier check")
    #expect(check.status == 0)
    #expect(check.output == "")
    #expect(check.errors == "")
  }

  @Test func `faults are results, and their number goes to standard error`() throws {
    let folder = Fixtures.folder("dossiers/invalid")
    let check = try Invocation("cd '\(folder)'; dossier check bad-texts.yaml")
    #expect(check.status == 1)
    #expect(check.output == (try diagnostics(in: "\(folder)/bad-texts.yaml.expected")))
    #expect(check.errors == "dossier: bad-texts.yaml: 5 errors\n")
  }

  @Test func `warnings alone are no failure`() throws {
    let folder = Fixtures.folder("dossiers/invalid")
    let check = try Invocation("cd '\(folder)'; dossier check warnings.yaml")
    #expect(check.status == 0)
    #expect(check.output == (try diagnostics(in: "\(folder)/warnings.yaml.expected")))
    #expect(check.errors == "")
  }

  @Test func `what comes in by standard input is called so`() throws {
    let check = try Invocation("echo 'dossier: 1' | dossier check -")
    #expect(check.status == 1)
    #expect(check.output.hasPrefix("standard input:1:1: error: "))
    #expect(check.errors == "dossier: standard input: 2 errors\n")
  }

  @Test func `without a name, the first character shows that a file is JSON`() throws {
    let json = #"{"dossier": 1, "id": "d", "title": "D"}"#
    let check = try Invocation("echo '\(json)' | dossier check -d -")
    #expect(check.status == 0)
    #expect(check.output == "")
  }

  private static let article = "\(Fixtures.package)/../shared/article/palmyra-2016.txt"

  @Test(.enabled("the article is not beside the package") { hasArticle })
  func `the built-in dossier fits its article`() throws {
    let check = try Invocation("dossier check --article '\(CheckCommandTests.article)'")
    #expect(check.status == 0)
    #expect(check.output == "")
    #expect(check.errors == "")
  }

  @Test func `what is wrong with the text is reported for its file`() throws {
    let folder = Fixtures.folder("dossiers/invalid")
    let name = "uncounted-name.yaml"
    let both = try Invocation("cd '\(folder)'; dossier check \(name) --article \(name).article")
    #expect(both.status == 0)
    #expect(both.output == (try diagnostics(in: "\(folder)/\(name).expected")))
    let piped = try Invocation("cd '\(folder)'; dossier check \(name) --article - <\(name).article")
    #expect(piped.output.hasPrefix("standard input:3:5: warning: “Norland”"))
  }

  @Test func `standard input brings the dossier or the article, not both`() throws {
    let check = try Invocation("dossier check - --article -")
    #expect(check.status == 2)
    #expect(check.errors.contains("not both"))
  }

  @Test func `a text that cannot be used is reported in one line`() throws {
    let missing = try Invocation("dossier check --article nowhere.txt")
    #expect(missing.status == 66)
    #expect(missing.complaints.count == 1)
    let empty = try Invocation("echo | dossier check --article -")
    #expect(empty.status == 65)
    #expect(empty.errors.contains("standard input:1:1: error: the article has no words"))
  }

  private static var hasArticle: Bool { (try? Fixtures.read(article)) != nil }

  /// The diagnostics that a file records, without the names of their rules.
  private func diagnostics(in path: String) throws -> String {
    String(decoding: try Fixtures.read(path), as: UTF8.self)
      .split(separator: "\n")
      .map { line in line[..<(line.lastIndex(of: " ") ?? line.endIndex)] + "\n" }
      .joined()
  }
}
