import DossierModel
import Testing

@Suite struct GraphTests {
  @Test func `a link is seen from both of its ends`() throws {
    let claim = Entry("fell", .claim(Claim(text: "It fell.", about: [.city])))
    let dossier = try Dossier(
      [.army, .city, claim],
      links: [Link(from: .army, type: "lost", to: .city)]
    )
    let graph = Graph(dossier)
    #expect(graph.edges(from: 0).map(\.relation) == [.link(0)])
    #expect(graph.edges(from: 0).map(\.other) == [1])
    #expect(graph.edges(to: 1).map(\.relation) == [.link(0), .about])
    #expect(graph.edges(to: 1).map(\.other) == [0, 2])
    #expect(graph.degree(of: 1) == 2)
    #expect(graph.edges(to: 0).isEmpty)
  }

  @Test func `relations are in the order of the dossier: links, then entries, then ratings`() throws
  {
    let (claim, answer) = (Entry.claim.id, Entry.hypothesis.id)
    let rumour = Entry("rumour", .claim(Claim(text: "It rose.", about: [claim])))
    let dossier = try Dossier(
      [rumour, .claim, .question, .hypothesis],
      links: [
        Link(from: answer, type: "near", to: claim), Link(from: rumour.id, type: "near", to: claim),
      ],
      ratings: [
        Rating(claim: claim, hypothesis: answer, grade: .consistent),
        Rating(claim: rumour.id, hypothesis: answer, grade: .neutral),
      ]
    )
    let graph = Graph(dossier)
    #expect(graph.edges(to: 1).map(\.relation) == [.link(0), .link(1), .about])
    #expect(graph.edges(to: 3).map(\.relation) == [.rating(0), .rating(1)])
    #expect(graph.edges(from: 0).map(\.relation) == [.link(1), .about, .rating(1)])
  }

  @Test func `an entry that is linked with itself has both ends of the link`() throws {
    let graph = try Graph(Dossier([.army], links: [Link(from: .army, type: "near", to: .army)]))
    #expect(graph.edges(from: 0).map(\.other) == [0])
    #expect(graph.edges(to: 0).map(\.other) == [0])
    #expect(graph.degree(of: 0) == 2)
  }

  @Test func `an entry without relations has none`() throws {
    let graph = try Graph(Dossier([.army, .city]))
    #expect(graph.edges(from: 1).isEmpty)
    #expect(graph.edges(to: 1).isEmpty)
    #expect(graph.degree(of: 1) == 0)
  }
}
