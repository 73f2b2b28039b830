import DossierModel
import Testing

@Suite struct AttributionTests {
  @Test func `a chain of speakers names entries from the outermost inwards`() {
    let chain = Attribution([.author, .entry(.city), .unspecified, .entry(.army)])
    #expect(chain.entries == [.city, .army])
    #expect(!chain.isAuthorAlone)
    #expect(Attribution.author.entries == [])
  }

  @Test(
    arguments: [
      ([.author], true), ([], false), ([.unspecified], false), ([.author, .author], false),
      ([.author, .unspecified], false),
    ] as [([Attribution.Source], Bool)]
  )
  func `only a chain of the author alone is the author's own voice`(
    chain: [Attribution.Source],
    isAlone: Bool
  ) {
    #expect(Attribution(chain).isAuthorAlone == isAlone)
  }

  @Test func `the author asserts what the author says, and is neutral on what others say`() {
    #expect(Claim(text: "It fell.").stance == .asserted)
    let quoted = Attribution([.author, .entry(.army)])
    #expect(Claim(text: "It fell.", attribution: quoted).stance == .neutral)
    #expect(Claim(text: "It fell.", attribution: quoted, stance: .doubted).stance == .doubted)
    #expect(Claim(text: "It fell.", stance: .rejected).stance == .rejected)
  }
}
