import ArticleAnalysis
import DossierModel

/// Finds the words of an article that a claim comes from.
struct CitedPassages {
  private let context: ArticleContext
  private let reader: HedgeReader

  init(_ context: ArticleContext, _ reader: HedgeReader) {
    self.context = context
    self.reader = reader
  }

  /// A passage for each citation of a claim; `nil` if one of them is not certain.
  func passages(of entry: Entry) -> [HedgeReader.Passage]? {
    guard !entry.citations.isEmpty else { return nil }
    var passages: [HedgeReader.Passage] = []
    for citation in entry.citations {
      let anchor = context.article.anchor(of: citation)
      guard anchor.places.count == 1, let place = anchor.places.first,
        let passage = place.range == nil
          ? likeliest(inParagraph: place.paragraph, for: entry) : reader.passage(at: place)
      else { return nil }
      passages.append(passage)
    }
    return passages
  }

  /// The sentence of a paragraph that shares the most words with a claim, if one clearly does.
  private func likeliest(inParagraph number: Int, for entry: Entry) -> HedgeReader.Passage? {
    guard let text = entry.text else { return nil }
    let sought = Set(context.words.numbers(of: text).compactMap(\.self))
    let words = context.words.words(inParagraph: number)
    var best: (range: Range<Int>, count: Int)?
    var second = 0
    for sentence in context.words.sentences(inParagraph: number) {
      let shared = words.indices.filter { word in
        sentence.contains(words[word].source.lowerBound) && sought.contains(words[word].number)
          && isDistinctive(words[word], inParagraph: number)
      }
      let count = Set(shared.map { words[$0].number }).count
      if count > best?.count ?? 0, let first = shared.first, let last = shared.last {
        second = best?.count ?? 0
        best = (first..<(last + 1), count)
      } else {
        second = max(second, count)
      }
    }
    guard let best, best.count >= 4, best.count >= second + 3 else { return nil }
    return HedgeReader.Passage(paragraph: number, words: best.range)
  }

  /// Whether a word is long enough to distinguish sentences.
  private func isDistinctive(_ word: ArticleWords.Word, inParagraph number: Int) -> Bool {
    guard word.source.count >= 4 else { return false }
    let text = context.words.spelling(of: word, inParagraph: number)
    return !CitedPassages.common.contains(text.lowercased())
  }

  private static let common: Set<String> = [
    "about", "after", "also", "been", "before", "being", "could", "from", "have", "into", "more",
    "most", "only", "other", "over", "should", "some", "such", "than", "that", "their", "them",
    "then", "there", "these", "they", "this", "those", "very", "were", "what", "when", "where",
    "which", "while", "will", "with", "would",
  ]
}
