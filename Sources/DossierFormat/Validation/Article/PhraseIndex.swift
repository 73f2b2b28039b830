/// Finds the longest run of words that a text shares with an article.
struct PhraseIndex {
  struct Run {
    /// The paragraph, counted from 0.
    let paragraph: Int
    /// The words of the paragraph.
    let words: Range<Int>
    /// How many of them are part of no name; what hyphens join is one.
    let count: Int
  }

  /// So many places of one phrase are looked at.
  private static let mostPlaces = 8

  private struct Place {
    let paragraph: Int32
    let word: Int32
  }

  private let words: ArticleWords
  private let length: Int
  /// The first places of each run of `length` words.
  private var places: [[Int32]: [Place]] = [:]

  init(_ words: ArticleWords, length: Int) {
    self.words = words
    self.length = length
    for (index, paragraph) in words.paragraphs.enumerated() where paragraph.count >= length {
      for start in 0...(paragraph.count - length) {
        let phrase = paragraph[start..<(start + length)].map(\.number)
        guard places[phrase, default: []].count < PhraseIndex.mostPlaces else { continue }
        places[phrase, default: []].append(
          Place(paragraph: Int32(index), word: Int32(start))
        )
      }
    }
  }

  /// The run that has the most words apart from names; nil where none is long enough.
  ///
  /// - Parameter numbers: The words of the text; nil for those that the article does not have.
  /// - Returns: The first of the longest runs.
  func longestRun(in numbers: [Int32?]) -> Run? {
    var longest: Run?
    var start = 0
    while start + length <= numbers.count {
      let phrase = numbers[start..<(start + length)].compactMap(\.self)
      guard phrase.count == length, let found = places[phrase] else {
        start += 1
        continue
      }
      var end = start + length
      for place in found {
        let run = self.run(from: place, of: numbers[start...])
        end = max(end, start + run.words.count)
        if run.count > longest?.count ?? 0 { longest = run }
      }
      // What a longer run covers need not be looked at again.
      start = max(start + 1, end - length + 1)
    }
    return longest
  }

  private func run(from place: Place, of numbers: ArraySlice<Int32?>) -> Run {
    let paragraph = words.paragraphs[Int(place.paragraph)]
    let start = Int(place.word)
    let length = zip(paragraph[start...], numbers).prefix { $0.number == $1 }.count
    let range = start..<(start + length)
    return Run(
      paragraph: Int(place.paragraph),
      words: range,
      count: paragraph[range].count { !$0.isNamed && $0.isWhole }
    )
  }
}
