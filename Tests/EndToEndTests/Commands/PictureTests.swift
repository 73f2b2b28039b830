import Testing
import TestSupport

@Suite struct PictureTests {
  @Test(arguments: [("start", "")])
  func `the pictures of the documents show what the program shows`(
    name: String,
    keys: String
  ) throws {
    let picture = try Invocation("dossier render --size 100x30 --format svg --keys '\(keys)'")
    #expect(picture.status == 0)
    let path = "\(Fixtures.package)/Docs/pictures/\(name).svg"
    let isStale = try Fixtures.difference(picture.output, from: path) != nil
    #expect(!isStale, "look at it; DOSSIER_RECORD=1 swift test records it")
  }
}
