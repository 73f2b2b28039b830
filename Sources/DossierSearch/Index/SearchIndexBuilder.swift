public import DossierModel

/// Builds an index in slices, so that a program without threads can build one between keys.
public struct SearchIndexBuilder: Sendable {
  /// How far a build has come.
  public struct Progress: Hashable, Sendable {
    /// From 0 to 1.
    public let fraction: Double
    /// Whether the index is ready.
    public let isComplete: Bool
  }

  private enum Phase: Int, CaseIterable {
    case entries, order, names, texts, lexicon, sounds, keys, counting, filing, complete
  }

  private let dossier: Dossier
  private let graph: Graph
  private let additional: [SearchedText]
  private var phase = Phase.entries
  private var next = 0
  private var order = SearchOrderBuilder()
  private var source: SearchSource
  private var reader: TextReader
  private var filer = IndexFiler()

  /// Starts the index of a dossier and of texts that belong to it.
  public init(_ dossier: Dossier, graph: Graph, additional: [SearchedText] = []) {
    self.dossier = dossier
    self.graph = graph
    self.additional = additional
    let nothing = SearchOrder(positions: [])
    source = SearchSource(dossier, graph: graph, order: nothing, additional: [])
    reader = TextReader(source)
  }

  /// Works on about so many entries and tells how far the build has come.
  public mutating func step(_ budget: Int = 2000) -> Progress {
    let count = itemCount
    let end = next + min(max(budget, 1), count - next)
    work(on: next..<end)
    next = end
    if next == count, let following = Phase(rawValue: phase.rawValue + 1) {
      phase = following
      next = 0
    }
    return progress
  }

  /// The index; what has not been worked on yet is worked on now.
  public mutating func finish() -> SearchIndex {
    while !step(.max).isComplete {}
    return SearchIndex(
      source: source,
      lexicon: filer.lexicon,
      names: filer.names,
      texts: filer.texts,
      facets: reader.facets,
      textByteCount: reader.byteCount
    )
  }

  /// How many items the phase at hand has.
  private var itemCount: Int {
    switch phase {
    case .entries: dossier.entries.count
    case .order, .lexicon: 1
    case .names: source.order.count
    case .texts, .counting, .filing: source.itemCount
    case .sounds: filer.lexicon.count
    case .keys: filer.names.count
    case .complete: 0
    }
  }

  private mutating func work(on items: Range<Int>) {
    switch phase {
    case .entries: for position in items { order.add(position, dossier, graph) }
    case .order: finishOrder()
    case .names: for position in items { reader.readNames(of: position) }
    case .texts: for place in items { reader.readTexts(at: place) }
    case .lexicon: filer.take(&reader)
    case .sounds: for word in items { filer.hear(word) }
    case .keys: for name in items { filer.fileKeys(of: name) }
    case .counting: for place in items { filer.count(source.item(at: place), at: place) }
    case .filing:
      if items.lowerBound == 0 { filer.startFiling() }
      for place in items { filer.file(source.item(at: place), at: place) }
      if items.upperBound == source.itemCount { filer.finish() }
    case .complete: break
    }
  }

  private mutating func finishOrder() {
    let order = order.finish()
    self.order = SearchOrderBuilder()
    source = SearchSource(dossier, graph: graph, order: order, additional: additional)
    reader = TextReader(source)
  }

  private var progress: Progress {
    let last = Double(Phase.complete.rawValue)
    let share = itemCount == 0 ? 0 : Double(next) / Double(itemCount)
    return Progress(
      fraction: (Double(phase.rawValue) + share) / last,
      isComplete: phase == .complete
    )
  }
}
