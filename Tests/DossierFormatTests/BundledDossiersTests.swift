import BundledDossiers
import DossierFormat
import DossierModel
import Testing

@Suite struct BundledDossiersTests {
  @Test func `the built-in dossier is embedded whole`() throws {
    let dossier = PackedDossier.unpack(BundledDossiers.builtIn)
    #expect(dossier.header.id.text == "palmyra-2016")
    let text = DossierEncoder().yaml(dossier)
    let loaded = DossierLoader(options: .check).load(Array(text.utf8))
    #expect(loaded.diagnostics == [])
    #expect(loaded.dossier == dossier)
  }
}
