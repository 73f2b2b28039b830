import DossierModel
import DossierText

/// Reads how firmly an article says something.
struct HedgeReader {
  /// Words of a paragraph, by their numbers in it.
  struct Passage {
    /// The paragraph, counted from 0.
    let paragraph: Int
    let words: Range<Int>
  }

  private struct SoughtCue {
    let cue: HedgeCue
    let numbers: [Int32]
  }

  /// A cue bears on what starts so many words behind it, at most.
  private static let reach = 4

  private let text: ArticleText
  private let words: ArticleWords
  private let cues: [Int32: [SoughtCue]]
  private let conjunctions: Set<Int32>

  init(_ draft: ArticleDraft) {
    text = draft.article.text
    words = draft.words
    var cues: [Int32: [SoughtCue]] = [:]
    for cue in HedgeCue.all {
      let numbers = draft.words.numbers(of: cue.words)
      let known = numbers.compactMap(\.self)
      guard let first = known.first, known.count == numbers.count else { continue }
      cues[first, default: []].append(SoughtCue(cue: cue, numbers: known))
    }
    self.cues = cues
    conjunctions = Set(
      ["but", "and", "though", "although", "because", "which", "while", "who", "since", "where"]
        .flatMap { draft.words.numbers(of: $0) }.compactMap(\.self)
    )
  }

  /// The words that a place of the text covers.
  func passage(at place: TextPlace) -> Passage? {
    guard let range = place.range, words.paragraphs.indices.contains(place.paragraph - 1) else {
      return nil
    }
    let all = words.paragraphs[place.paragraph - 1]
    guard let first = all.firstIndex(where: { $0.source.upperBound > range.lowerBound }),
      let last = all.lastIndex(where: { $0.source.lowerBound < range.upperBound }), first <= last
    else { return nil }
    return Passage(paragraph: place.paragraph - 1, words: first..<(last + 1))
  }

  /// The words that hedge a passage: in it, or shortly before it in the same clause.
  func cue(bearingOn passage: Passage) -> HedgeCue? {
    let start = clauseStart(before: passage)
    let first = max(start, passage.words.lowerBound - HedgeReader.reach)
    for word in first..<passage.words.upperBound {
      if let cue = cue(at: word, in: passage.paragraph), cue.isStrong { return cue }
    }
    return nil
  }

  /// Whether anything hedges the sentence of a passage, or those beside it.
  func isHedged(around passage: Passage) -> Bool {
    let sentences = self.sentences(inParagraph: passage.paragraph + 1)
    let source = words.paragraphs[passage.paragraph][passage.words.lowerBound].source
    let current = sentences.lastIndex { $0.lowerBound <= source.lowerBound } ?? 0
    let near = max(0, current - 1)...min(sentences.count - 1, current + 1)
    let range = sentences[near.lowerBound].lowerBound..<sentences[near.upperBound].upperBound
    if text[passage.paragraph + 1]?[range].contains("?") ?? true { return true }
    return words.paragraphs[passage.paragraph].indices.contains { word in
      range.overlaps(words.paragraphs[passage.paragraph][word].source)
        && cue(at: word, in: passage.paragraph) != nil
    }
  }

  private func cue(at word: Int, in paragraph: Int) -> HedgeCue? {
    let all = words.paragraphs[paragraph]
    guard let sought = cues[all[word].number] else { return nil }
    for candidate in sought
    where all[word...].prefix(candidate.numbers.count).map(\.number) == candidate.numbers {
      // May in the middle of a sentence is a month.
      let isMonth =
        candidate.cue.words == "may"
        && text[paragraph + 1]?[all[word].source].first?.isUppercase == true
      if !isMonth { return candidate.cue }
    }
    return nil
  }

  /// The first word of the clause in which a passage starts.
  private func clauseStart(before passage: Passage) -> Int {
    let all = words.paragraphs[passage.paragraph]
    var start = passage.words.lowerBound
    while start > 0, !conjunctions.contains(all[start].number) {
      let gap = all[start - 1].source.upperBound..<all[start].source.lowerBound
      let between = text[passage.paragraph + 1]?[gap] ?? ""
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

  /// The sentences of a paragraph, in UTF-8 offsets.
  func sentences(inParagraph number: Int) -> [Range<Int>] {
    guard let text = text[number]?.text else { return [] }
    return Sentences.split(text).map { sentence in
      let start = text.utf8.distance(from: text.startIndex, to: sentence.startIndex)
      return start..<(start + sentence.utf8.count)
    }
  }
}
