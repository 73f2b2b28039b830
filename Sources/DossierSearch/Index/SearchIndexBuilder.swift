public import DossierModel
import DossierText

/// Builds an index in slices, so that a program without threads can build one between keys.
public struct SearchIndexBuilder: Sendable {
  /// How far a build has come.
  public struct Progress: Hashable, Sendable {
    /// From 0 to 1.
    public let fraction: Double
    /// Whether the index is ready.
    public let isComplete: Bool
  }

  private let dossier: Dossier
  private let graph: Graph
  private let additional: [SearchedText]
  private let entryCount: Int
  private let smaller: SearchIndex?
  private var phase = BuildPhase.entries
  private var next = 0
  private var order: SearchOrderBuilder
  private var source: SearchSource
  private var reader: TextReader
  private var sorter = LexiconSorter(WordNumbers())
  private var filer = IndexFiler()

  /// Starts the index of a dossier and of texts that belong to it.
  ///
  /// - Parameters:
  ///   - dossier: What is to be searched.
  ///   - graph: The dossier's relations.
  ///   - additional: Texts in addition to the dossier's own.
  ///   - entryCount: How many of the first entries are indexed; all by default.
  ///   - smaller: An index of fewer entries, from which the size of this one is estimated.
  public init(
    _ dossier: Dossier,
    graph: Graph,
    additional: [SearchedText] = [],
    entryCount: Int = .max,
    after smaller: SearchIndex? = nil
  ) {
    self.dossier = dossier
    self.graph = graph
    self.additional = additional
    self.entryCount = min(entryCount, dossier.entries.count)
    self.smaller = smaller
    order = SearchOrderBuilder(count: self.entryCount)
    let nothing = SearchOrder(positions: [])
    source = SearchSource(dossier, graph: graph, order: nothing, additional: [])
    reader = TextReader(source)
  }

  /// Works for a while.
  ///
  /// - Parameter budget: How much to do, in what takes about a microsecond.
  /// - Returns: How far the build has come.
  public mutating func step(_ budget: Double = 3000) -> Progress {
    var budget = budget
    while phase != .complete, budget > 0 {
      let affordable = max(1, Int(min(budget / phase.cost, 1e9)))
      let end = next + min(affordable, itemCount - next)
      work(on: next..<end)
      budget -= Double(end - next) * phase.cost
      next = end
      if next == itemCount { startNextPhase() }
    }
    return progress
  }

  /// Finishes the work and returns the index.
  public mutating func finish() -> SearchIndex {
    while !step(.infinity).isComplete {}
    return SearchIndex(
      source: source,
      lexicon: filer.lexicon,
      names: filer.names,
      texts: filer.texts,
      facets: reader.facets,
      textByteCount: reader.byteCount
    )
  }

  /// How many items the current phase has.
  private var itemCount: Int {
    switch phase {
    case .entries, .names: entryCount
    case .order: SearchOrderBuilder.workCount(entryCount)
    case .texts, .counting, .filing: source.itemCount
    case .lexicon: sorter.workCount
    case .nameWords: filer.names.words.count
    case .textWords: filer.texts.words.count
    case .sounds: filer.lexicon.count
    case .keys: filer.names.count
    case .room: filer.roomCount
    case .sorting: filer.sortCount
    case .complete: 0
    }
  }

  private mutating func work(on items: Range<Int>) {
    switch phase {
    case .entries: for position in items { order.add(position, dossier, graph) }
    case .order: order.sort(items.count)
    case .names: for position in items { reader.readNames(of: position) }
    case .texts: for place in items { reader.readTexts(at: place) }
    case .lexicon: sorter.work(on: items)
    case .nameWords: filer.renumberNames(items)
    case .textWords: filer.renumberTexts(items)
    case .sounds: for word in items { filer.fileSound(of: word) }
    case .keys: for name in items { filer.fileKeys(of: name) }
    case .counting: for place in items { filer.count(source.item(at: place), at: place) }
    case .room: filer.makeRoom(items)
    case .filing: for place in items { filer.file(source.item(at: place), at: place) }
    case .sorting: filer.sort(items)
    case .complete: break
    }
  }

  /// Passes on the result of the current phase.
  private mutating func startNextPhase() {
    switch phase {
    case .order: finishOrder()
    case .texts: sorter = LexiconSorter(reader.lexicon)
    case .lexicon:
      filer.take(&reader, sorter)
      sorter = LexiconSorter(WordNumbers())
    case .counting: filer.startFiling()
    case .filing: filer.startSorting()
    case .sorting: filer.finish()
    case .entries, .names, .nameWords, .textWords, .sounds, .keys, .room, .complete: break
    }
    next = 0
    phase = BuildPhase(rawValue: phase.rawValue + 1) ?? .complete
  }

  private mutating func finishOrder() {
    let order = order.finish()
    self.order = SearchOrderBuilder()
    source = SearchSource(dossier, graph: graph, order: order, additional: additional)
    reader = TextReader(source)
    if let smaller { reader.makeRoom(like: smaller) }
  }

  private var progress: Progress {
    let share = itemCount == 0 ? 0 : Double(next) / Double(itemCount)
    return Progress(
      fraction: phase == .complete ? 1 : phase.begin + share * phase.share,
      isComplete: phase == .complete
    )
  }
}
