import DossierFormat
import DossierModel
import TestSupport
import Testing

@Suite struct FixtureTests {
  private static let folder = Fixtures.folder("dossiers")

  @Test(arguments: Fixtures.names(in: "\(folder)/valid", endings: ["yaml", "json"]))
  func `a valid dossier gives nothing to say`(name: String) throws {
    let loaded = try load("\(FixtureTests.folder)/valid/\(name)", name: name)
    #expect(loaded.diagnostics.map { $0.line(file: name) } == [])
    let dossier = try #require(loaded.dossier)
    let again = DossierLoader().load(Array(DossierEncoder().yaml(dossier).utf8))
    #expect(again.dossier == dossier)
  }

  @Test(arguments: Fixtures.names(in: "\(folder)/invalid", endings: ["yaml", "json"]))
  func `a faulty dossier gives the diagnostics beside it`(name: String) throws {
    let path = "\(FixtureTests.folder)/invalid/\(name)"
    let loaded = try load(path, name: name)
    let lines = loaded.diagnostics.map { $0.line(file: name) + "\n" }.joined()
    let difference = try Fixtures.difference(lines, from: "\(path).expected")
    #expect(difference == nil)
    #expect((loaded.dossier == nil) == loaded.diagnostics.contains { $0.severity == .error })
  }

  private func load(_ path: String, name: String) throws -> Loaded {
    try DossierLoader(options: .check).load(Fixtures.read(path), name: name)
  }
}
