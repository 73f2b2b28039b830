import ArticleAnalysis

/// Finds the longest run of words that a text shares with an article.
struct PhraseIndex {
  /// Words in a row.
  struct Run {
    /// The paragraph, counted from 0.
    let paragraph: Int
    /// The words of the paragraph.
    let words: Range<Int>
    /// How many of them are in no name; words joined by hyphens count as one.
    let count: Int
  }

  /// How many occurrences of one phrase are looked at.
  private static let mostOccurrences = 8

  /// Where a phrase starts.
  private struct Occurrence {
    let paragraph: Int32
    let word: Int32
  }

  private let words: ArticleWords
  private let length: Int
  /// The first occurrences of each run of `length` words.
  private var occurrences: [[Int32]: [Occurrence]] = [:]

  init(_ words: ArticleWords, length: Int) {
    self.words = words
    self.length = length
    for (index, paragraph) in words.paragraphs.enumerated() where paragraph.count >= length {
      for start in 0...(paragraph.count - length) {
        let phrase = paragraph[start..<(start + length)].map(\.number)
        guard occurrences[phrase, default: []].count < PhraseIndex.mostOccurrences else { continue }
        occurrences[phrase, default: []].append(
          Occurrence(paragraph: Int32(index), word: Int32(start))
        )
      }
    }
  }

  /// The run that has the most words apart from names; `nil` if none is long enough.
  ///
  /// - Parameter numbers: The words of the text; `nil` for those that the article does not have.
  /// - Returns: The first of the longest runs.
  func longestRun(in numbers: [Int32?]) -> Run? {
    var longest: Run?
    var start = 0
    while start + length <= numbers.count {
      let phrase = numbers[start..<(start + length)].compactMap(\.self)
      guard phrase.count == length, let found = occurrences[phrase] else {
        start += 1
        continue
      }
      var end = start + length
      for occurrence in found {
        let run = self.run(from: occurrence, of: numbers[start...])
        end = max(end, start + run.words.count)
        if run.count > longest?.count ?? 0 { longest = run }
      }
      // Inside a longer run there is nothing new to find.
      start = max(start + 1, end - length + 1)
    }
    return longest
  }

  private func run(from first: Occurrence, of numbers: ArraySlice<Int32?>) -> Run {
    let paragraph = words.paragraphs[Int(first.paragraph)]
    let start = Int(first.word)
    let length = zip(paragraph[start...], numbers).prefix { $0.number == $1 }.count
    let range = start..<(start + length)
    return Run(
      paragraph: Int(first.paragraph),
      words: range,
      count: paragraph[range].count { !$0.isNamed && $0.isWhole }
    )
  }
}
