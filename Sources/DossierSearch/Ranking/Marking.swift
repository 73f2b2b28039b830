import DossierText

/// What the words of a query match in a text.
struct Marking {
  /// How many of the query's words the text has.
  private(set) var wordCount = 0
  /// What matches, in order and without overlap.
  let ranges: [Range<String.Index>]

  init(_ text: String, _ matchers: [WordMatcher], by leniencies: [Leniency]) {
    let folded = FoldedText(text, keepingSources: true)
    var offsets: [Range<Int>] = []
    for matcher in matchers {
      var isFound = false
      for leniency in leniencies where !isFound {
        for word in 0..<folded.count {
          guard let part = matcher.part(of: folded[word], by: leniency) else { continue }
          let start = folded.range(of: word).lowerBound
          offsets.append(folded.source(of: part.lowerBound + start..<part.upperBound + start))
          isFound = true
        }
      }
      if isFound { wordCount += 1 }
    }
    ranges = Marking.merged(offsets).map { offsets in
      let utf8 = text.utf8
      return utf8.index(
        utf8.startIndex,
        offsetBy: offsets.lowerBound
      )..<utf8.index(utf8.startIndex, offsetBy: offsets.upperBound)
    }
  }

  private static func merged(_ ranges: [Range<Int>]) -> [Range<Int>] {
    var merged: [Range<Int>] = []
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = merged.last, range.lowerBound <= last.upperBound {
        merged[merged.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        merged.append(range)
      }
    }
    return merged
  }
}
