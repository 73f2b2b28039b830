import Diagnostics
import DossierFormat
import DossierModel
import TestSupport
import Testing

@Suite struct FixtureTests {
  private static let folder = Fixtures.folder("dossiers")

  @Test(arguments: Fixtures.names(in: "\(folder)/valid", endings: ["yaml", "json"]))
  func `a valid dossier gives nothing to say`(name: String) throws {
    let loaded = try load("\(FixtureTests.folder)/valid/\(name)", name: name)
    #expect(lines(of: loaded, name: name) == [])
    let dossier = try #require(loaded.dossier)
    let again = DossierLoader().load(Array(DossierEncoder().yaml(dossier).utf8))
    #expect(again.dossier == dossier)
  }

  @Test(arguments: Fixtures.names(in: "\(folder)/invalid", endings: ["yaml", "json"]))
  func `a faulty dossier gives the diagnostics beside it, each with its rule`(
    name: String
  ) throws {
    let path = "\(FixtureTests.folder)/invalid/\(name)"
    let loaded = try load(path, name: name)
    let lines = lines(of: loaded, name: name).map { $0 + "\n" }
    let difference = try Fixtures.difference(lines.joined(), from: "\(path).expected")
    #expect(difference == nil)
    #expect((loaded.dossier == nil) == loaded.diagnostics.contains { $0.severity == .error })
  }

  private func lines(of loaded: Loaded, name: String) -> [String] {
    loaded.diagnostics.map { line($0, file: name) }
      + loaded.articleDiagnostics.map { line($0, file: "\(name).article") }
  }

  /// A diagnostic as the check command prints it, then its rule in brackets.
  private func line(_ diagnostic: Diagnostic, file: String) -> String {
    "\(diagnostic.line(file: file)) [\(diagnostic.rule)]"
  }

  /// Reads a dossier, and the text of its article if a file beside it holds one.
  private func load(_ path: String, name: String) throws -> Loaded {
    let article = try (try? Fixtures.read("\(path).article")).map(ArticleReader.read)
    return try DossierLoader(options: .check)
      .load(Fixtures.read(path), name: name, article: article)
  }
}
