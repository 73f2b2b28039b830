public import DossierModel

/// An index that is built bit by bit and searched meanwhile.
///
/// The first entries of a large dossier get an index of their own, so that there is soon something
/// to search. It grows in few steps, each many times the last, so that building the small ones
/// again within the large costs little.
public struct GrowingIndex: Sendable {
  private let dossier: Dossier
  private let graph: Graph
  private let additional: [SearchedText]
  /// How many entries the parts still to be built have, the smallest first.
  private var sizes: [Int]
  private let workCount: Int
  private var builder: SearchIndexBuilder?
  private var workDone = 0
  /// The index of the largest part that is ready; `nil` before there is any.
  public private(set) var index: SearchIndex?
  /// From 0 to 1.
  public private(set) var fraction = 0.0

  /// How many times larger each part is than the last, and how many entries are indexed at once.
  private static let growth = 16
  private static let firstCount = 4000

  /// Starts the index of a dossier and of texts that belong to it.
  public init(_ dossier: Dossier, graph: Graph, additional: [SearchedText] = []) {
    self.dossier = dossier
    self.graph = graph
    self.additional = additional
    var sizes = [dossier.entries.count]
    while sizes[0] > GrowingIndex.firstCount { sizes.insert(sizes[0] / GrowingIndex.growth, at: 0) }
    self.sizes = sizes
    workCount = max(1, sizes.reduce(0, +))
  }

  /// Whether every entry is indexed.
  public var isComplete: Bool { sizes.isEmpty }

  /// Works for a while.
  ///
  /// - Parameter budget: How much to do, in what takes about a microsecond.
  /// - Returns: Whether a larger part can be searched now.
  public mutating func work(_ budget: Double) -> Bool {
    guard let size = sizes.first else { return false }
    if builder == nil {
      builder = SearchIndexBuilder(
        dossier,
        graph: graph,
        additional: additional,
        entryCount: size,
        after: index
      )
    }
    guard let progress = builder?.step(budget) else { return false }
    fraction = (Double(workDone) + progress.fraction * Double(size)) / Double(workCount)
    guard progress.isComplete else { return false }
    index = builder?.finish()
    builder = nil
    workDone += size
    sizes.removeFirst()
    if sizes.isEmpty { fraction = 1 }
    return true
  }
}
