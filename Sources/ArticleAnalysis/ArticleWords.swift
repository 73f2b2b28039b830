public import DossierModel
import DossierText

/// The words of an article as phrases are compared: folded, and with equal numbers if they are
/// equal.
public struct ArticleWords: Sendable {
  /// One word of a paragraph.
  public struct Word: Sendable {
    /// The same for every occurrence of the same folded word.
    public let number: Int32
    /// Where it is, in UTF-8 offsets of its paragraph.
    public let source: Range<Int>
    /// Whether it is part of a name that was known before.
    public let isNamed: Bool
    /// Whether nothing is joined to its front by a hyphen; *Raqqa* in *al-Raqqa* is not whole.
    public let isWhole: Bool
  }

  /// The article.
  public let text: ArticleText
  /// The words of each paragraph.
  public private(set) var paragraphs: [[Word]] = []
  /// The sentences of each paragraph, in UTF-8 offsets.
  private var sentences: [[Range<Int>]] = []
  private var numbers = WordNumbers()

  /// Reads an article, in time linear in its length.
  ///
  /// - Parameters:
  ///   - text: The article.
  ///   - names: The known names in the paragraph with a number, as UTF-8 offsets; none by default.
  public init(_ text: ArticleText, names: (Int) -> [Range<Int>] = { _ in [] }) {
    self.text = text
    paragraphs.reserveCapacity(text.paragraphs.count)
    var folded = FoldedWords()
    for (index, paragraph) in text.paragraphs.enumerated() {
      folded.read(paragraph.text)
      paragraphs.append(words(folded, of: paragraph.text, names: names(index + 1)))
      sentences.append(ArticleWords.sentences(of: paragraph.text))
    }
  }

  private mutating func words(
    _ folded: FoldedWords,
    of text: String,
    names: [Range<Int>]
  ) -> [Word] {
    let names = names.sorted { $0.lowerBound < $1.lowerBound }
    var next = 0
    return (0..<folded.count).map { word in
      let source = folded.source(of: word..<(word + 1))
      while next < names.count, names[next].upperBound <= source.lowerBound { next += 1 }
      return Word(
        number: numbers.number(of: folded[word]),
        source: source,
        isNamed: next < names.count && names[next].lowerBound < source.upperBound,
        isWhole: ArticleWords.isWhole(from: source.lowerBound, in: text)
      )
    }
  }

  private static func isWhole(from offset: Int, in text: String) -> Bool {
    guard offset > 0 else { return true }
    let utf8 = text.utf8
    let before = utf8[utf8.index(utf8.startIndex, offsetBy: offset - 1)]
    return before != UInt8(ascii: "-")
  }

  /// The numbers of a text's words; `nil` for those that the article does not have.
  public func numbers(of text: String) -> [Int32?] {
    let folded = FoldedWords(text)
    return (0..<folded.count).map { numbers.knownNumber(of: folded[$0]) }
  }

  /// The words of a paragraph, counted from 1; none if the article does not have it.
  public func words(inParagraph number: Int) -> [Word] {
    paragraphs.indices.contains(number - 1) ? paragraphs[number - 1] : []
  }

  /// A word as the article spells it.
  public func spelling(of word: Word, inParagraph number: Int) -> Substring {
    text[number]?[word.source] ?? ""
  }

  /// The sentences of a paragraph, counted from 1, in UTF-8 offsets.
  public func sentences(inParagraph number: Int) -> [Range<Int>] {
    sentences.indices.contains(number - 1) ? sentences[number - 1] : []
  }

  private static func sentences(of text: String) -> [Range<Int>] {
    Sentences.split(text).map { sentence in
      let start = text.utf8.distance(from: text.startIndex, to: sentence.startIndex)
      return start..<(start + sentence.utf8.count)
    }
  }

  /// The places of a paragraph's words that overlap a range of UTF-8 offsets.
  public func words(in range: Range<Int>, ofParagraph number: Int) -> Range<Int> {
    let all = words(inParagraph: number)
    let first = all.partitioningIndex { $0.source.upperBound > range.lowerBound }
    return first..<max(first, all.partitioningIndex { $0.source.lowerBound >= range.upperBound })
  }
}
