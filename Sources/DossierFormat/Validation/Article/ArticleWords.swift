import DossierModel
import DossierText

/// The words of an article as phrases are compared: folded, and equal where their numbers are.
struct ArticleWords {
  struct Word {
    /// The same for the same folded word.
    let number: Int32
    /// Where it stands, in UTF-8 offsets of its paragraph.
    let source: Range<Int>
    /// Whether it is part of an entry's name.
    let isNamed: Bool
    /// Whether it is more than a further part of a word with a hyphen or an article.
    let isWhole: Bool
  }

  /// The words of each paragraph.
  private(set) var paragraphs: [[Word]] = []
  private var numbers: [ArraySlice<UInt8>: Int32] = [:]

  init(_ article: AnchoredArticle) {
    var folded = FoldedWords()
    for (index, paragraph) in article.text.paragraphs.enumerated() {
      folded.read(paragraph.text)
      let names =
        (article.mentions(inParagraph: index + 1) + article.strays(inParagraph: index + 1))
        .map(\.range).sorted { $0.lowerBound < $1.lowerBound }
      var next = 0
      var words: [Word] = []
      words.reserveCapacity(folded.count)
      for word in 0..<folded.count {
        let source = folded.source(of: word..<(word + 1))
        while next < names.count, names[next].upperBound <= source.lowerBound { next += 1 }
        let isNamed = next < names.count && names[next].lowerBound < source.upperBound
        words.append(
          Word(
            number: insert(folded[word]),
            source: source,
            isNamed: isNamed,
            isWhole: ArticleWords.isWhole(from: source.lowerBound, in: paragraph.text)
          )
        )
      }
      paragraphs.append(words)
    }
  }

  private static func isWhole(from offset: Int, in text: String) -> Bool {
    guard offset > 0 else { return true }
    let utf8 = text.utf8
    let before = utf8[utf8.index(utf8.startIndex, offsetBy: offset - 1)]
    return before != UInt8(ascii: "-")
  }

  private mutating func insert(_ word: ArraySlice<UInt8>) -> Int32 {
    if let known = numbers[word] { return known }
    let number = Int32(numbers.count)
    numbers[ArraySlice(Array(word))] = number
    return number
  }

  /// The number of a folded word; nil where the article does not have it.
  func number(of word: ArraySlice<UInt8>) -> Int32? { numbers[word] }

  /// The numbers of a text's words; nil for those that the article does not have.
  func numbers(of text: String) -> [Int32?] {
    let folded = FoldedWords(text)
    return (0..<folded.count).map { number(of: folded[$0]) }
  }
}
