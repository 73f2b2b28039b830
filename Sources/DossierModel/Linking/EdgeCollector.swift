/// Lists every relation of a dossier once, from its start to its end.
struct EdgeCollector: ReferenceReader {
  struct RawEdge {
    var relation: Graph.Relation
    var start: Int
    var end: Int
  }

  private let dossier: Dossier
  private(set) var edges: [RawEdge] = []
  /// The entry whose references are being read.
  private var start = 0

  init(dossier: Dossier) {
    self.dossier = dossier
    edges.reserveCapacity(dossier.links.count * 2 + dossier.entries.count)
  }

  mutating func collect() {
    for (index, link) in dossier.links.enumerated() {
      add(.link(index), from: link.from, to: link.to)
    }
    for (position, entry) in dossier.entries.enumerated() {
      start = position
      entry.content.readReferences(&self)
    }
    for (index, rating) in dossier.ratings.enumerated() {
      add(.rating(index), from: rating.claim, to: rating.hypothesis)
    }
  }

  mutating func read(_ id: EntryID, as role: ReferenceRole) {
    guard let relation = role.relation, let end = dossier.position(of: id) else { return }
    edges.append(RawEdge(relation: relation, start: start, end: end))
  }

  private mutating func add(_ relation: Graph.Relation, from start: EntryID, to end: EntryID) {
    guard let start = dossier.position(of: start), let end = dossier.position(of: end) else {
      return
    }
    edges.append(RawEdge(relation: relation, start: start, end: end))
  }
}
