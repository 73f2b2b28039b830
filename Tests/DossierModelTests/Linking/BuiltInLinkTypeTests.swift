import DossierModel
import Testing

@Suite struct BuiltInLinkTypeTests {
  @Test func `no two built-in types have the same name or the same inverse`() {
    let ids = LinkType.builtIn.map(\.id)
    #expect(Set(ids).count == ids.count)
    let inverses = LinkType.builtIn.map(\.inverse)
    #expect(Set(inverses).count == inverses.count)
  }

  @Test(arguments: LinkType.builtIn)
  func `a built-in type names both ends in its sentence`(type: LinkType) {
    let sentence = type.sentence(from: "☞", to: "☜")
    #expect(sentence.hasPrefix("☞ "))
    #expect(sentence.hasSuffix(" ☜"))
    #expect(type.isSymmetric == (type.inverse == type.label))
  }

  @Test(arguments: [
    ("part of", "has part"), ("lost", "lost by"), ("leads to", "follows from"),
    ("allied with", "allied with"), ("hostile to", "hostile to"),
  ])
  func `a built-in type has its inverse`(id: String, inverse: String) {
    #expect(Vocabulary().linkType(id)?.inverse == inverse)
  }
}
