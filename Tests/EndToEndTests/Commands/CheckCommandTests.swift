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

  private func text(of path: String) throws -> String {
    String(decoding: try Fixtures.read(path), as: UTF8.self)
  }
}
