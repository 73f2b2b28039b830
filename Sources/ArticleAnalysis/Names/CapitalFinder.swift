import DossierModel

/// Finds what looks like a name in an article and is not known to be one: words with capitals
/// inside sentences, and acronyms.
public struct CapitalFinder: Sendable {
  private let article: ArticleWords
  /// The words that the article also has without a capital.
  private let common: Set<Int32>

  private struct Word {
    let index: Int
    let isCapital: Bool
    let isAcronym: Bool
    /// Whether it starts a sentence, a quotation or a bracket, where any word has a capital.
    let isStart: Bool
    let isFree: Bool
    let isJoiner: Bool
    let joint: Joint
  }

  /// What is between a word and the one before it.
  private enum Joint {
    case space, hyphen, none

    init(_ gap: Substring, isStart: Bool) {
      switch gap {
      case " ": self = .space
      case "-", "\u{2010}", "\u{2011}": self = .hyphen
      // After a shortened title.
      case ". " where !isStart: self = .space
      default: self = .none
      }
    }
  }

  /// Prepares to look through an article.
  public init(_ article: ArticleWords) {
    self.article = article
    var common: Set<Int32> = []
    for (index, paragraph) in article.paragraphs.enumerated() {
      for word in paragraph
      where article.spelling(of: word, inParagraph: index + 1).first?.isLowercase == true {
        common.insert(word.number)
      }
    }
    self.common = common
  }

  /// The names in a paragraph, counted from 1, in UTF-8 offsets.
  public func names(inParagraph number: Int) -> [Range<Int>] {
    let words = self.words(inParagraph: number)
    let isHeading = isHeading(words, inParagraph: number)
    var names: [Range<Int>] = []
    var run: [Word] = []
    func end() {
      while run.last?.isJoiner == true { run.removeLast() }
      if let range = name(run, inParagraph: number, isHeading: isHeading) { names.append(range) }
      run = []
    }
    for (index, word) in words.enumerated() {
      if !word.isFree || !run.isEmpty && word.joint == .none { end() }
      guard word.isFree, word.isCapital || word.isJoiner && !run.isEmpty else {
        end()
        continue
      }
      // The article of *al-Raqqa* has no capital, and belongs to the name.
      if run.isEmpty, word.joint == .hyphen, words[index - 1].isJoiner, words[index - 1].isFree {
        run.append(words[index - 1])
      }
      run.append(word)
    }
    end()
    return names
  }

  /// What of a run of words is a name.
  private func name(_ run: [Word], inParagraph number: Int, isHeading: Bool) -> Range<Int>? {
    let words = article.words(inParagraph: number)
    var run = (isHeading ? run.filter(\.isAcronym) : run)[...]
    while let first = run.first, isNoPart(first, of: run, inParagraph: number) { run.removeFirst() }
    guard let first = run.first, let last = run.last else { return nil }
    let range = words[first.index].source.lowerBound..<words[last.index].source.upperBound
    return range.count > 1 ? range : nil
  }

  /// Whether the first word of a run is before the name and not part of it.
  private func isNoPart(_ first: Word, of run: ArraySlice<Word>, inParagraph number: Int) -> Bool {
    let word = article.words(inParagraph: number)[first.index]
    let text = String(article.spelling(of: word, inParagraph: number))
    if first.isJoiner { return run.dropFirst().first?.joint != .hyphen }
    if CapitalWords.isTitle(text) { return true }
    guard first.isStart, !first.isAcronym else { return false }
    return run.count == 1 || common.contains(word.number) || CapitalWords.isOrdinary(text)
      || text.hasSuffix("ly")
  }

  /// Whether most words have capitals for no other reason than their place.
  private func isHeading(_ words: [Word], inParagraph number: Int) -> Bool {
    let text = article.text[number]?.text ?? ""
    let isSentence = text.last.map { ".!?…”\")".contains($0) } ?? false
    let capitals = words.count(where: \.isCapital)
    return !isSentence && 2 * capitals > words.count || 4 * capitals > 3 * words.count
  }

  private func words(inParagraph number: Int) -> [Word] {
    let paragraph = article.text[number]
    let all = article.words(inParagraph: number)
    let starts = sentenceStarts(inParagraph: number)
    var previousEnd = 0
    return all.indices.map { index in
      let word = all[index]
      let text = String(article.spelling(of: word, inParagraph: number))
      let gap = paragraph?[previousEnd..<max(previousEnd, word.source.lowerBound)] ?? ""
      previousEnd = word.source.upperBound
      let isCapital = text.first?.isUppercase == true
      let isStart = starts.contains(index) || gap.contains { ":(“\"‘[*".contains($0) }
      return Word(
        index: index,
        isCapital: isCapital,
        isAcronym: CapitalFinder.isAcronym(text),
        isStart: isStart,
        isFree: !word.isNamed,
        isJoiner: !isCapital && CapitalWords.joiners.contains(text),
        joint: Joint(gap, isStart: isStart)
      )
    }
  }

  /// The words that start the sentences of a paragraph.
  private func sentenceStarts(inParagraph number: Int) -> Set<Int> {
    let words = article.words(inParagraph: number)
    var starts: Set<Int> = []
    var index = 0
    for sentence in article.sentences(inParagraph: number) {
      while index < words.count, words[index].source.lowerBound < sentence.lowerBound { index += 1 }
      starts.insert(index)
    }
    return starts
  }

  private static func isAcronym(_ text: String) -> Bool {
    (2...6).contains(text.count) && text.allSatisfy { $0.isLetter && $0.isUppercase }
      && !text.allSatisfy { "IVX".contains($0) }
  }
}
