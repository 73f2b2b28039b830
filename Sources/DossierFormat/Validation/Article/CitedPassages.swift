import ArticleAnalysis
import DossierModel

/// Finds the words of an article that a claim comes from.
struct CitedPassages {
  private let context: ArticleContext
  private let reader: HedgeReader
  /// What is known of the paragraphs that were looked through.
  private var paragraphs: [Int: SentenceWords] = [:]

  init(_ context: ArticleContext, _ reader: HedgeReader) {
    self.context = context
    self.reader = reader
  }

  /// A passage for each citation of a claim; `nil` if one of them is not certain.
  mutating func passages(of entry: Entry) -> [HedgeReader.Passage]? {
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
  private mutating func likeliest(inParagraph number: Int, for entry: Entry) -> HedgeReader.Passage?
  {
    guard let text = entry.text else { return nil }
    let sought = Set(context.words.numbers(of: text).compactMap(\.self))
    let known = paragraphs[number] ?? SentenceWords(context.words, inParagraph: number)
    paragraphs[number] = known
    return known.likeliest(for: sought).map {
      HedgeReader.Passage(paragraph: number, words: $0)
    }
  }
}
