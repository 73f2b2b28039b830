import DossierText

/// Finds the items in which words follow each other in one field.
struct PhraseSearch {
  let index: SearchIndex

  /// The items with an exact phrase; its last word may be incomplete, because it may still be
  /// typed.
  func items(with text: String) -> PositionSet? {
    let folded = FoldedText(text)
    guard folded.count > 0 else { return nil }
    let nothing = PositionSet(bound: index.source.itemCount)
    var ranges: [Range<Int32>] = []
    for word in 0..<folded.count - 1 {
      guard let number = index.lexicon.number(of: folded[word]) else { return nothing }
      ranges.append(Int32(number)..<Int32(number + 1))
    }
    let last = index.lexicon.words(beginning: folded[folded.count - 1])
    ranges.append(Int32(last.lowerBound)..<Int32(last.upperBound))

    var candidates = PositionSet(allBelow: index.source.itemCount)
    for range in ranges {
      var items = nothing
      items.insert(index.texts.postings[Int(range.lowerBound)..<Int(range.upperBound)])
      candidates.formIntersection(items)
    }
    guard ranges.count > 1 else { return candidates }
    var result = nothing
    candidates.forEach { item in
      if PhraseSearch.place(of: ranges, in: index.texts.words(at: index.source.place(of: item)))
        != nil
      {
        result.insert(item)
      }
      return true
    }
    return result
  }

  /// Where a run of words starts whose numbers are in the ranges.
  static func place(of ranges: [Range<Int32>], in words: ArraySlice<Int32>) -> Int? {
    guard words.count >= ranges.count else { return nil }
    return (words.startIndex...words.endIndex - ranges.count).first { start in
      ranges.indices.allSatisfy { ranges[$0].contains(words[start + $0]) }
    }
  }
}
