import Diagnostics
import DossierFormat
import DossierModel
import Testing

/// The fields that refer to entries are listed once: files, checks and the graph follow that list.
@Suite struct ReferenceFieldTests {
  /// A file with a reference of every role.
  private static let file = """
    dossier: 1
    id: all
    title: Every reference
    article: {author: ann, paragraphs: 1}
    factions: {army: {name: Army}}
    people: {ann: {name: Ann}, bob: {name: Bob}}
    locations: {land: {name: Land}, town: {name: Town, within: land}}
    events: {fall: {name: Fall, place: town, participants: [army, {who: bob, role: guard}]}}
    documents: {paper: {name: Paper, issuer: army}}
    claims: {fell: {text: It fell., by: [author, ann], about: [town, fall]}}
    questions:
      why:
        text: Why?
        about: [fall]
        presupposes: [fell]
        hypotheses:
          one: {text: Hunger., about: [land], excludes: [two]}
          two: {text: Thirst., within: three}
          three: {text: Weather.}
    links: [{from: army, type: lost, to: town, by: [bob]}]
    ratings: [{claim: fell, hypothesis: one, rating: C}]
    """

  @Test func `a file can hold a reference of every role`() throws {
    var dossier = Parts(try load(Self.file))
    var list = ReferenceList()
    dossier.visitReferences(&list)
    #expect(Set(list.references.map(\.role)) == Set(ReferenceRole.allCases))
  }

  @Test func `every reference of an entry is an edge of the graph, and nothing else is`() throws {
    let dossier = try load(Self.file)
    let graph = Graph(dossier)
    for (position, entry) in dossier.entries.enumerated() {
      let expected = entry.references.map { reference in
        "\(reference.role.relation.map { "\($0)" } ?? "none") \(reference.target)"
      }
      let edges = graph.edges(from: position).filter { edge in
        switch edge.relation {
        case .link, .rating: false
        case .about, .attribution, .answers, .presupposes, .within, .excludes, .place,
          .participant, .issuer:
          true
        }
      }
      #expect(edges.map { "\($0.relation) \(dossier.entries[$0.other].id)" } == expected)
    }
    let army = try #require(dossier.position(of: EntryID(known: "army")))
    #expect(graph.edges(from: army).map(\.relation) == [.link(0)])
    let claim = try #require(dossier.position(of: EntryID(known: "fell")))
    #expect(graph.edges(from: claim).map(\.relation).last == .rating(0))
  }

  @Test func `every reference of an entry can be followed from both ends`() throws {
    let dossier = try load(Self.file)
    let graph = Graph(dossier)
    for (position, entry) in dossier.entries.enumerated() {
      for reference in entry.references {
        let target = try #require(dossier.position(of: reference.target))
        #expect(graph.edges(to: target).contains { $0.other == position })
      }
    }
  }

  /// Every reference is changed to an id of its own that no entry has, and the file read again.
  @Test(arguments: 0...20)
  func `every reference is read, written and visited`(seed: UInt64) throws {
    var random = RandomDossier(seed: seed)
    var parts = Parts(seed == 0 ? try load(Self.file) : try random.make())
    var renaming = Renaming()
    parts.visitReferences(&renaming)
    let loaded = DossierLoader().load(Array(DossierEncoder().yaml(parts.dossier).utf8))
    let missing = loaded.diagnostics.filter { $0.rule == "unknown-reference" }.map(\.message)
    let expected = (0..<renaming.count).map { "there is no entry “gone-\($0)”" }
    #expect(Set(missing) == Set(expected), "seed \(seed)")
    #expect(missing.count == expected.count, "seed \(seed)")
  }

  private func load(_ text: String) throws -> Dossier {
    let loaded = DossierLoader().load(Array(text.utf8))
    #expect(loaded.diagnostics == [])
    return try #require(loaded.dossier)
  }
}

/// All of a dossier that can be changed.
private struct Parts: HasReferences {
  private var header: Dossier.Header
  private let vocabulary: Vocabulary
  private var entries: [Entry]
  private var links: [Link]
  private var ratings: [Rating]

  init(_ dossier: Dossier) {
    header = dossier.header
    vocabulary = dossier.vocabulary
    entries = dossier.entries
    links = dossier.links
    ratings = dossier.ratings
  }

  mutating func visitReferences(_ visitor: inout some ReferenceVisitor) {
    header.article?.visitReferences(&visitor)
    for position in entries.indices { entries[position].content.visitReferences(&visitor) }
    for position in links.indices { links[position].visitReferences(&visitor) }
    for position in ratings.indices { ratings[position].visitReferences(&visitor) }
  }

  var dossier: Dossier {
    Dossier(
      checkedHeader: header,
      vocabulary: vocabulary,
      entries: entries,
      links: links,
      ratings: ratings
    )
  }
}

private struct ReferenceList: ReferenceReader {
  var references: [(id: EntryID, role: ReferenceRole)] = []

  mutating func read(_ id: EntryID, as role: ReferenceRole) { references.append((id, role)) }
}

/// Gives every reference an id of its own, but for the question that a file nests an explanation in.
private struct Renaming: ReferenceVisitor {
  private(set) var count = 0

  private mutating func next() -> EntryID {
    defer { count += 1 }
    return EntryID(known: "gone-\(count)")
  }

  mutating func visit(_ id: inout EntryID, as role: ReferenceRole) {
    if role != .answeredQuestion { id = next() }
  }

  mutating func visit(_ id: inout EntryID?, as role: ReferenceRole) {
    if id != nil { id = next() }
  }

  mutating func visit(_ ids: inout [EntryID], as role: ReferenceRole) {
    for position in ids.indices { ids[position] = next() }
  }

  mutating func visit(_ attribution: inout Attribution, as role: ReferenceRole) {
    for position in attribution.chain.indices {
      if case .entry = attribution.chain[position] { attribution.chain[position] = .entry(next()) }
    }
  }

  mutating func visit(_ participants: inout [Event.Participant], as role: ReferenceRole) {
    for position in participants.indices { participants[position].id = next() }
  }
}
