public import DossierModel

/// Finds the words that hedge in an article.
public struct HedgeReader: Sendable {
  /// Some words of a paragraph in a row.
  public struct Passage: Hashable, Sendable {
    /// The paragraph, counted from 1.
    public let paragraph: Int
    /// The words by their places among the paragraph's, counted from 0.
    public let words: Range<Int>

    /// Creates a passage.
    public init(paragraph: Int, words: Range<Int>) {
      self.paragraph = paragraph
      self.words = words
    }
  }

  /// A cue at one place of the article.
  public struct FoundCue: Hashable, Sendable {
    /// What hedges.
    public let cue: HedgeCue
    /// Its words.
    public let passage: Passage
  }

  private struct SoughtCue {
    let cue: HedgeCue
    let numbers: [Int32]
  }

  /// A cue bears on what starts this many words after it, at most.
  private static let reach = 4
  /// The most bytes around a passage that are looked through.
  private static let longestContext = 20_000

  private let article: ArticleWords
  private let cues: [Int32: [SoughtCue]]
  private let conjunctions: Set<Int32>

  /// Prepares to look through an article.
  public init(_ article: ArticleWords) {
    self.article = article
    var cues: [Int32: [SoughtCue]] = [:]
    for cue in HedgeCue.all {
      let numbers = article.numbers(of: cue.words)
      let known = numbers.compactMap(\.self)
      guard let first = known.first, known.count == numbers.count else { continue }
      cues[first, default: []].append(SoughtCue(cue: cue, numbers: known))
    }
    self.cues = cues
    conjunctions = Set(
      ["but", "and", "though", "although", "because", "which", "while", "who", "since", "where"]
        .flatMap { article.numbers(of: $0) }.compactMap(\.self)
    )
  }

  /// Every hedge in a paragraph, counted from 1, in order.
  public func hedges(inParagraph number: Int) -> [FoundCue] {
    article.words(inParagraph: number).indices.compactMap { finding(at: $0, inParagraph: number) }
  }

  /// The words that a place of the text covers; `nil` if it is a whole paragraph or has no words.
  public func passage(at place: TextPlace) -> Passage? {
    guard let range = place.range else { return nil }
    let words = article.words(in: range, ofParagraph: place.paragraph)
    return words.isEmpty ? nil : Passage(paragraph: place.paragraph, words: words)
  }

  /// The strong cue that hedges a passage: in it, or shortly before it in the same clause.
  public func cue(bearingOn passage: Passage) -> HedgeCue? {
    let first = firstWord(reaching: passage)
    for word in first..<passage.words.upperBound {
      if let cue = finding(at: word, inParagraph: passage.paragraph)?.cue, cue.isStrong {
        return cue
      }
    }
    return nil
  }

  /// Whether anything hedges the sentence of a passage, or the sentences next to it.
  public func isHedged(around passage: Passage) -> Bool {
    let sentences = article.sentences(inParagraph: passage.paragraph)
    let words = article.words(inParagraph: passage.paragraph)
    let source = words[passage.words.lowerBound].source
    let current = max(0, sentences.partitioningIndex { $0.lowerBound > source.lowerBound } - 1)
    let near = max(0, current - 1)...min(sentences.count - 1, current + 1)
    let range = sentences[near.lowerBound].lowerBound..<sentences[near.upperBound].upperBound
    // Nothing is certain about what has no end.
    guard range.count <= HedgeReader.longestContext else { return true }
    if article.text[passage.paragraph]?[range].contains("?") ?? true { return true }
    return article.words(in: range, ofParagraph: passage.paragraph).contains {
      finding(at: $0, inParagraph: passage.paragraph) != nil
    }
  }

  /// The cue that starts with a word.
  private func finding(at word: Int, inParagraph number: Int) -> FoundCue? {
    let all = article.words(inParagraph: number)
    guard let sought = cues[all[word].number] else { return nil }
    for candidate in sought
    where all[word...].prefix(candidate.numbers.count).map(\.number) == candidate.numbers {
      // May with a capital is a month.
      let isMonth =
        candidate.cue.words == "may"
        && article.spelling(of: all[word], inParagraph: number).first?.isUppercase == true
      guard !isMonth else { continue }
      let words = word..<(word + candidate.numbers.count)
      return FoundCue(cue: candidate.cue, passage: Passage(paragraph: number, words: words))
    }
    return nil
  }

  /// The first word from which a cue bears on a passage: a few before it, in the same clause.
  private func firstWord(reaching passage: Passage) -> Int {
    let all = article.words(inParagraph: passage.paragraph)
    var start = passage.words.lowerBound
    let first = max(0, start - HedgeReader.reach)
    while start > first, !conjunctions.contains(all[start].number) {
      let gap = all[start - 1].source.upperBound..<all[start].source.lowerBound
      let between = article.text[passage.paragraph]?[gap] ?? ""
      if between.contains(where: { !$0.isWhitespace && !HedgeReader.isWithinClause($0) }) { break }
      start -= 1
    }
    return start
  }

  private static func isWithinClause(_ character: Character) -> Bool {
    switch character {
    case "-", "/", "*", "“", "”", "\"", "‘", "’", "'": true
    default: false
    }
  }
}
