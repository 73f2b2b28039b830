/// A dossier's relations, readable from both ends.
///
/// Entries and links are given by their positions in the dossier. Building it is linear in the
/// number of relations; looking an entry up is constant.
public struct Graph: Sendable {
  /// What relates two entries.
  public enum Relation: Hashable, Sendable {
    /// The link at a position.
    case link(Int)
    /// A claim, question or explanation speaks of the entry.
    case about
    /// A claim's attribution chain names the entry.
    case attribution
    /// An explanation answers a question.
    case answers
    /// A question takes a claim for granted.
    case presupposes
    /// A location or an explanation is part of another.
    case within
    case excludes
    /// An event took place there.
    case place
    case participant
    /// A document was issued by the entry.
    case issuer
    /// The rating at a position: from a claim to an explanation.
    case rating(Int)
  }

  /// A relation seen from one of its ends.
  public struct Edge: Hashable, Sendable {
    /// What relates the two entries.
    public let relation: Relation
    /// The position of the entry at the other end.
    public let other: Int
  }

  private let outgoing: Adjacency
  private let incoming: Adjacency

  /// Creates the graph of a dossier.
  public init(_ dossier: Dossier) {
    var collector = EdgeCollector(dossier: dossier)
    collector.collect()
    let count = dossier.entries.count
    outgoing = Adjacency(collector.edges, count: count, isForward: true)
    incoming = Adjacency(collector.edges, count: count, isForward: false)
  }

  /// The relations that start at an entry, in the dossier's order.
  public func edges(from position: Int) -> ArraySlice<Edge> { outgoing[position] }

  /// The relations that end at an entry, in the dossier's order.
  public func edges(to position: Int) -> ArraySlice<Edge> { incoming[position] }

  /// How many relations an entry has.
  public func degree(of position: Int) -> Int {
    outgoing[position].count + incoming[position].count
  }

  /// Edges sorted by the entry they belong to: one array, and where each entry's part starts.
  private struct Adjacency: Sendable {
    private var starts: [Int32]
    private var edges: [Edge]

    /// Sorts edges by one end, keeping their order, by counting.
    init(_ raw: [EdgeCollector.RawEdge], count: Int, isForward: Bool) {
      starts = [Int32](repeating: 0, count: count + 1)
      for edge in raw { starts[(isForward ? edge.start : edge.end) + 1] += 1 }
      for index in 0..<count { starts[index + 1] += starts[index] }
      var next = starts
      edges = [Edge](repeating: Edge(relation: .about, other: 0), count: raw.count)
      for edge in raw {
        let (near, far) = isForward ? (edge.start, edge.end) : (edge.end, edge.start)
        edges[Int(next[near])] = Edge(relation: edge.relation, other: far)
        next[near] += 1
      }
    }

    subscript(position: Int) -> ArraySlice<Edge> {
      edges[Int(starts[position])..<Int(starts[position + 1])]
    }
  }
}
