/// Finds the field of an item that has most of a query's words.
///
/// Goes by the numbers of words: an entry with thousands of links has thousands of sentences, and
/// only the one that is shown is put together.
struct FieldFinder {
  private let index: SearchIndex
  private let words: [[UInt8]]
  private let letters: [UInt64]
  private let expansions: [WordExpansion]

  init(index: SearchIndex, query: QueryWords) {
    self.index = index
    words = query.words
    letters = words.map { LetterSet.letters(of: $0[...]) }
    expansions = query.distinct.map { WordExpansion($0, lexicon: index.lexicon) }
  }

  /// The field and its whole text; a name only if no other field has as many words.
  func field(of item: Int, by leniencies: [Leniency]) -> (field: SearchField, text: String)? {
    let place = index.source.place(of: item)
    let nameCount = place < index.source.order.count ? index.names.names(of: place).count : 0
    var best: (place: Int, count: Int)?
    let fields = index.texts.words(at: place).split(
      separator: TextTable.fieldEnd,
      omittingEmptySubsequences: false
    )
    for (field, numbers) in fields.enumerated() {
      let count = expansions.indices.count { word in
        numbers.contains { fits(Int($0), word, leniencies) }
      }
      let isBetter =
        best.map { count > $0.count || count == $0.count && $0.place < nameCount } ?? true
      if count > 0, isBetter { best = (field, count) }
    }
    return best.flatMap { field(at: $0.place, of: item, nameCount) }
  }

  private func fits(_ number: Int, _ word: Int, _ leniencies: [Leniency]) -> Bool {
    leniencies.contains { leniency in
      switch leniency {
      case .whole: expansions[word].wholes.contains(number)
      case .opening: expansions[word].openings.contains { $0.contains(number) }
      case .inside:
        index.lexicon.letters[number] & letters[word] == letters[word]
          && WordMatcher.place(of: words[word], in: index.lexicon[number]) != nil
      case .sound, .typo: false
      }
    }
  }

  private func field(
    at place: Int,
    of item: Int,
    _ nameCount: Int
  ) -> (field: SearchField, text: String)? {
    if place < nameCount {
      let name = index.names(ofRank: item).lowerBound + place
      return (.name(place), index.text(ofName: name))
    }
    var rest = place - nameCount
    var found: (SearchField, String)?
    index.source.forEachText(of: item) { field, text in
      if rest == 0 { found = (field, text) }
      rest -= 1
    }
    index.source.forEachLink(of: item) { link, _ in
      if rest == 0 { found = (.link(link), index.source.sentence(ofLink: link)) }
      rest -= 1
    }
    return found
  }
}
