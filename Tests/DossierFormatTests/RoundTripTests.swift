import Diagnostics
@testable import DossierFormat
import DossierModel
import Testing

@Suite struct RoundTripTests {
  @Test(arguments: 0..<60)
  func `a dossier that is written reads back the same`(run: Int) throws {
    let seed = UInt64.random(in: 0...UInt64.max)
    var random = RandomDossier(seed: seed)
    let dossier = try random.make()
    let encoder = DossierEncoder()
    for text in [encoder.yaml(dossier), encoder.json(dossier)] {
      let loaded = DossierLoader().load(Array(text.utf8))
      let faults = loaded.diagnostics.map { $0.line(file: "seed-\(seed)") }
      #expect(faults == [], "run \(run) in \(text)")
      #expect(loaded.dossier == dossier, "seed \(seed), run \(run) in \(text)")
    }
  }

  @Test(arguments: 0..<60)
  func `a dossier that is packed unpacks the same`(run: Int) throws {
    let seed = UInt64.random(in: 0...UInt64.max)
    var random = RandomDossier(seed: seed)
    let dossier = try random.make()
    let packed = PackedDossier.pack(dossier)
    #expect(PackedDossier.unpack(Array(packed.utf8)) == dossier, "seed \(seed), run \(run)")
  }

  @Test func `what goes without saying is not written`() throws {
    let id = try #require(EntryID("a"))
    let claim = Entry(id: id, content: .claim(Claim(text: "It fell.")))
    let dossier = try Dossier(header: .init(id: id, title: "Test"), entries: [claim])
    #expect(
      DossierEncoder().yaml(dossier) == """
        dossier: 1
        id: a
        title: Test
        claims:
          a:
            text: It fell.

        """
    )
  }
}
