import DossierModel
import Testing

@Suite struct LinkTypeTests {
  @Test func `a link type reads forwards and backwards`() throws {
    let lost = LinkType("lost", inverse: "lost by")
    #expect(lost.label == "lost")
    #expect(lost.inverse == "lost by")
    #expect(!lost.isSymmetric)
    #expect(lost.sentence(from: "The army", to: "the city") == "The army lost the city")
  }

  @Test func `a symmetric type reads the same from both ends`() {
    let near = LinkType(symmetric: "near", label: "close to")
    #expect(near.isSymmetric)
    #expect(near.label == "close to")
    #expect(near.inverse == "close to")
    #expect(near.sentence(from: "A", to: "B") == "A close to B")
  }

  @Test func `a label of its own is in the sentence too`() {
    let type = LinkType("lost", label: "gave up", inverse: "given up by")
    #expect(type.sentence(from: "A", to: "B") == "A gave up B")
  }

  @Test(arguments: [
    ("{to} <- {from}", "B <- A"), ("{from}{from}{to}", "AAB"), ("nothing", "nothing"), ("", ""),
    ("{ {from} } {whom}", "{ A } {whom}"), ("{{from}}", "{A}"), ("{from", "{from"),
    ("{to}{", "B{"),
  ])
  func `a sentence has the names in its places and its other words as they are`(
    sentence: String,
    result: String
  ) {
    let type = LinkType("x", inverse: "y", sentence: sentence)
    #expect(type.sentence(from: "A", to: "B") == result)
  }

  @Test func `a name that looks like a place in a sentence stays a name`() {
    let type = LinkType("lost", inverse: "lost by")
    #expect(type.sentence(from: "{to}", to: "{from}") == "{to} lost {from}")
  }
}
