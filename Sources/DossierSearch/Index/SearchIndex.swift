public import DossierModel

/// A dossier prepared to be searched at every key press.
public struct SearchIndex: Sendable {
  let source: SearchSource
  let lexicon: Lexicon
  let names: NameTable
  let texts: TextTable
  let facets: FacetTable
  /// How many bytes of names and texts were read.
  public let textByteCount: Int

  init(
    source: SearchSource,
    lexicon: Lexicon,
    names: NameTable,
    texts: TextTable,
    facets: FacetTable,
    textByteCount: Int
  ) {
    self.source = source
    self.lexicon = lexicon
    self.names = names
    self.texts = texts
    self.facets = facets
    self.textByteCount = textByteCount
  }

  /// Creates the whole index of a dossier at once.
  public init(_ dossier: Dossier, graph: Graph, additional: [SearchedText] = []) {
    var builder = SearchIndexBuilder(dossier, graph: graph, additional: additional)
    self = builder.finish()
  }

  /// How many bytes the index takes in addition to the dossier.
  public var byteCount: Int {
    source.order.byteCount + lexicon.byteCount + names.byteCount + texts.byteCount
      + facets.byteCount
  }

  /// Answers a query with the number of results and the best of them.
  public func results(for query: Query, limit: Int) -> SearchResults {
    var session = SearchSession(index: self)
    return session.results(for: query, limit: limit)
  }

  /// The numbers of an entry's names.
  func names(ofRank rank: Int) -> Range<Int> {
    names.names(of: source.order.position(ofRank: rank))
  }

  /// The name with a number, as the dossier spells it.
  func text(ofName name: Int) -> String {
    let rank = Int(names.owners[name])
    let place = name - names(ofRank: rank).lowerBound
    return source.entry(of: rank)?.names[place].text ?? ""
  }

  /// The items that own some names.
  func owners(of found: PositionSet) -> PositionSet {
    var owners = PositionSet(bound: source.itemCount)
    found.forEach {
      owners.insert(Int(names.owners[$0]))
      return true
    }
    return owners
  }
}
