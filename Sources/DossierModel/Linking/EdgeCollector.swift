/// Walks a dossier and lists every relation once, from its start to its end.
struct EdgeCollector {
  struct RawEdge {
    var relation: Graph.Relation
    var start: Int
    var end: Int
  }

  let dossier: Dossier
  private(set) var edges: [RawEdge] = []

  init(dossier: Dossier) {
    self.dossier = dossier
    edges.reserveCapacity(dossier.links.count * 2 + dossier.entries.count)
  }

  mutating func collect() {
    for (index, link) in dossier.links.enumerated() {
      guard let start = dossier.position(of: link.from) else { continue }
      add(.link(index), from: start, to: link.to)
    }
    for (start, entry) in dossier.entries.enumerated() {
      collect(entry.content, at: start)
    }
    for (index, rating) in dossier.ratings.enumerated() {
      guard let start = dossier.position(of: rating.claim) else { continue }
      add(.rating(index), from: start, to: rating.hypothesis)
    }
  }

  private mutating func collect(_ content: Entry.Content, at start: Int) {
    switch content {
    case .faction, .person, .concept, .other:
      break
    case .location(let location):
      add(.within, from: start, to: location.within)
    case .event(let event):
      add(.place, from: start, to: event.places)
      for participant in event.participants {
        add(.participant, from: start, to: participant.id)
      }
    case .document(let document):
      add(.issuer, from: start, to: document.issuer)
    case .claim(let claim):
      for source in claim.attribution.chain {
        if case .entry(let id) = source { add(.attribution, from: start, to: id) }
      }
      add(.about, from: start, to: claim.about)
    case .question(let question):
      add(.about, from: start, to: question.about)
      add(.presupposes, from: start, to: question.presupposes)
    case .hypothesis(let hypothesis):
      add(.answers, from: start, to: hypothesis.question)
      add(.within, from: start, to: hypothesis.within)
      add(.excludes, from: start, to: hypothesis.excludes)
      add(.about, from: start, to: hypothesis.about)
    }
  }

  private mutating func add(_ relation: Graph.Relation, from start: Int, to ids: [EntryID]) {
    for id in ids { add(relation, from: start, to: id) }
  }

  private mutating func add(_ relation: Graph.Relation, from start: Int, to id: EntryID?) {
    guard let id, let end = dossier.position(of: id) else { return }
    edges.append(RawEdge(relation: relation, start: start, end: end))
  }
}
