import DossierModel
import DossierText

/// Finds the items that a query's fields, phrases and exclusions leave.
struct QueryFilter {
  let index: SearchIndex

  /// The items that are left, `nil` for all, and the faults in the query's fields.
  func items(for query: Query) -> (items: PositionSet?, faults: [QueryFault]) {
    var items: PositionSet?
    var faults: [QueryFault] = []
    for term in query.terms {
      do throws(QueryFault) {
        guard let set = try set(for: term) else { continue }
        var result = items ?? PositionSet(allBelow: index.source.itemCount)
        if term.isExcluded { result.subtract(set) } else { result.formIntersection(set) }
        items = result
      } catch {
        faults.append(error)
      }
    }
    return (items, faults)
  }

  private func set(for term: Query.Term) throws(QueryFault) -> PositionSet? {
    switch term.content {
    case .word(let text): term.isExcluded ? excluded(text) : nil
    case .phrase(let text): PhraseSearch(index: index).items(with: text)
    case .field(let field, let value): try FieldSearch(index: index).items(field, value)
    }
  }

  /// The items that have a word, or the beginning of one, or that it names.
  private func excluded(_ text: String) -> PositionSet {
    let folded = FoldedText(text)
    let significant = DefiniteArticle.significantWords(of: folded)
    guard let first = significant.first else { return PositionSet(bound: index.source.itemCount) }
    var result = openings(of: folded[first])
    for word in significant.dropFirst() { result.formIntersection(openings(of: folded[word])) }
    let lookup = NameLookup(index: index, query: QueryWords(Query(words: text)))
    for match in lookup.equalNames().values.joined() {
      result.insert(Int(index.names.owners[match.name]))
    }
    return result
  }

  private func openings(of word: ArraySlice<UInt8>) -> PositionSet {
    var set = PositionSet(bound: index.source.itemCount)
    set.insert(index.texts.postings[index.lexicon.words(beginning: word)])
    return set
  }
}
