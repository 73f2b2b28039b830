import ArticleAnalysis

/// Which sentences of a paragraph have each of its distinctive words.
///
/// Read once for all the claims that cite the paragraph, which may be very long.
struct SentenceWords {
  /// The words of each sentence, by their places among the paragraph's.
  private var sentences: [Range<Int>] = []
  /// The sentences that have a word, by the word's number; of a word that many have, the first.
  private var sentencesOfWord: [Int32: [Int]] = [:]
  private let words: [ArticleWords.Word]

  /// What is in more sentences of one paragraph does not distinguish them.
  private static let mostSentences = 64
  /// Who cites a longer sentence cites no words in particular.
  private static let longestSentence = 1000

  init(_ article: ArticleWords, inParagraph number: Int) {
    words = article.words(inParagraph: number)
    for source in article.sentences(inParagraph: number) {
      let range = article.words(in: source, ofParagraph: number)
      guard range.count <= SentenceWords.longestSentence else { continue }
      for place in range where SentenceWords.isDistinctive(words[place], article, number) {
        let known = sentencesOfWord[words[place].number] ?? []
        guard known.last != sentences.count, known.count <= SentenceWords.mostSentences else {
          continue
        }
        sentencesOfWord[words[place].number, default: []].append(sentences.count)
      }
      sentences.append(range)
    }
  }

  /// What the likeliest sentence shares with a text.
  ///
  /// - Parameter sought: The numbers of the text's words.
  /// - Returns: The words from the first shared one to the last; `nil` unless one sentence shares
  ///   clearly more than any other.
  func likeliest(for sought: Set<Int32>) -> Range<Int>? {
    var counts: [Int: Int] = [:]
    for word in sought {
      let having = sentencesOfWord[word] ?? []
      guard having.count <= SentenceWords.mostSentences else { continue }
      for sentence in having { counts[sentence, default: 0] += 1 }
    }
    let ranked = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    guard let best = ranked.first, best.value >= 4 else { return nil }
    guard best.value >= (ranked.dropFirst().first?.value ?? 0) + 3 else { return nil }
    let shared = sentences[best.key].filter { place in
      sought.contains(words[place].number)
        && sentencesOfWord[words[place].number]?.contains(best.key) == true
    }
    guard let first = shared.first, let last = shared.last else { return nil }
    return first..<(last + 1)
  }

  /// Whether a word is long enough to distinguish sentences.
  private static func isDistinctive(
    _ word: ArticleWords.Word,
    _ article: ArticleWords,
    _ number: Int
  ) -> Bool {
    guard word.source.count >= 4 else { return false }
    return !common.contains(article.spelling(of: word, inParagraph: number).lowercased())
  }

  private static let common: Set<String> = [
    "about", "after", "also", "been", "before", "being", "could", "from", "have", "into", "more",
    "most", "only", "other", "over", "should", "some", "such", "than", "that", "their", "them",
    "then", "there", "these", "they", "this", "those", "very", "were", "what", "when", "where",
    "which", "while", "will", "with", "would",
  ]
}
