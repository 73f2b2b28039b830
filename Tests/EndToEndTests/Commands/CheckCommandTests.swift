import Testing
import TestSupport

@Suite struct CheckCommandTests {
  @Test func `the built-in dossier is clean`() throws {
    let check = try Invocation("dossier check")
    #expect(check.status == 0)
    #expect(check.output == "")
    #expect(check.errors == "")
  }

  @Test func `faults are results, and their number is told beside them`() throws {
    let folder = Fixtures.folder("dossiers/invalid")
    let check = try Invocation("cd '\(folder)'; dossier check bad-texts.yaml")
    #expect(check.status == 1)
    #expect(check.output == (try text(of: "\(folder)/bad-texts.yaml.expected")))
    #expect(check.errors == "dossier: bad-texts.yaml: 5 errors\n")
  }

  @Test func `warnings alone are no failure`() throws {
    let folder = Fixtures.folder("dossiers/invalid")
    let check = try Invocation("cd '\(folder)'; dossier check warnings.yaml")
    #expect(check.status == 0)
    #expect(check.output == (try text(of: "\(folder)/warnings.yaml.expected")))
    #expect(check.errors == "")
  }

  @Test func `what comes in by standard input is called so`() throws {
    let check = try Invocation("echo 'dossier: 1' | dossier check -")
    #expect(check.status == 1)
    #expect(check.output.hasPrefix("standard input:1:1: error: "))
    #expect(check.errors == "dossier: standard input: 2 errors\n")
  }

  @Test func `JSON is told by its first character where there is no name`() throws {
    let json = #"{"dossier": 1, "id": "d", "title": "D"}"#
    let check = try Invocation("echo '\(json)' | dossier check -d -")
    #expect(check.status == 0)
    #expect(check.output == "")
  }

  @Test func `the built-in dossier says nothing wrong of its article`() throws {
    let path = "\(Fixtures.package)/../shared/article/palmyra-2016.txt"
    guard (try? Fixtures.read(path)) != nil else { return print("skipped: no \(path)") }
    let check = try Invocation("dossier check --article '\(path)'")
    #expect(check.status == 0)
    #expect(check.output == "")
    #expect(check.errors == "")
  }

  @Test func `what is wrong with the text is said of its file`() throws {
    let folder = Fixtures.folder("dossiers/invalid")
    let name = "uncounted-name.yaml"
    let both = try Invocation("cd '\(folder)'; dossier check \(name) --article \(name).article")
    #expect(both.status == 0)
    #expect(both.output == (try text(of: "\(folder)/\(name).expected")))
    let piped = try Invocation("cd '\(folder)'; dossier check \(name) --article - <\(name).article")
    #expect(piped.output.hasPrefix("standard input:3:5: warning: “Norland”"))
  }

  @Test func `standard input brings the dossier or the article, not both`() throws {
    let check = try Invocation("dossier check - --article -")
    #expect(check.status == 2)
    #expect(check.errors.contains("not both"))
  }

  @Test func `a text that cannot be used is said in one line`() throws {
    let missing = try Invocation("dossier check --article nowhere.txt")
    #expect(missing.status == 66)
    #expect(missing.complaints.count == 1)
    let empty = try Invocation("echo | dossier check --article -")
    #expect(empty.status == 65)
    #expect(empty.errors.contains("standard input:1:1: error: the article has no words"))
  }

  private func text(of path: String) throws -> String {
    String(decoding: try Fixtures.read(path), as: UTF8.self)
  }
}
