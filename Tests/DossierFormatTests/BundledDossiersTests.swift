import BundledDossiers
import DossierFormat
import DossierModel
import Testing

@Suite struct BundledDossiersTests {
  @Test func `the built-in dossier is embedded whole`() throws {
    let loaded = DossierLoader(options: .check).load(BundledDossiers.builtIn)
    #expect(loaded.diagnostics == [])
    let dossier = try #require(loaded.dossier)
    #expect(dossier.header.id.text == "palmyra-2016")
    #expect(DossierEncoder().compactJSON(dossier) == BundledDossiers.builtIn.description)
  }
}
