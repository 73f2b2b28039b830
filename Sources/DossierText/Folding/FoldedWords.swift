/// The words of a text as phrases are compared: without case, marks and punctuation.
///
/// The *'s* after a name is no part of it; any other apostrophe is ignored.
package struct FoldedWords: Sendable {
  private var folded = FoldedText(keepingSources: true)
  /// The bytes of each word in the folded text.
  private var ranges: [Range<Int>] = []

  package init() {}

  package init(_ text: String) {
    read(text)
  }

  package var count: Int { ranges.count }

  package subscript(word: Int) -> ArraySlice<UInt8> { folded.bytes[ranges[word]] }

  /// The range of some words in a row, in UTF-8 offsets of the text.
  package func source(of words: Range<Int>) -> Range<Int> {
    guard let first = words.first, let last = words.last else { return 0..<0 }
    let start = folded.source(of: ranges[first]).lowerBound
    return start..<folded.source(of: ranges[last]).upperBound
  }

  /// Replaces the text.
  package mutating func read(_ text: String) {
    folded.removeAll()
    ranges.removeAll(keepingCapacity: true)
    folded.append(text)
    for word in 0..<folded.count {
      var range = folded.range(of: word)
      if isPossessive(range) { range = range.dropLast() }
      ranges.append(range)
    }
  }

  /// Whether a word ends in an apostrophe, which folding leaves out, and an s.
  private func isPossessive(_ range: Range<Int>) -> Bool {
    guard range.count > 1, folded.bytes[range.upperBound - 1] == UInt8(ascii: "s") else {
      return false
    }
    let (letter, last) = (
      folded.sources[range.upperBound - 2], folded.sources[range.upperBound - 1]
    )
    return last.lowerBound > letter.upperBound
  }
}
