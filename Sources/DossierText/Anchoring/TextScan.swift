import DossierModel

/// Every place in a text where a phrase occurs.
struct TextScan {
  /// A phrase that was found.
  struct Match {
    let phrase: PhraseTree.Phrase
    /// Its words, by their numbers in the paragraph.
    let words: Range<Int32>
    /// Its UTF-8 offsets in the paragraph.
    let source: Range<Int>
  }

  /// The matches in each paragraph: from left to right, the shorter of those that start together
  /// first.
  private(set) var matches: [[Match]] = []
  /// The first place of each phrase in each paragraph.
  private(set) var places: [PhraseTree.Phrase: [TextPlace]] = [:]

  init(_ text: ArticleText, for tree: PhraseTree) {
    matches.reserveCapacity(text.paragraphs.count)
    var words = FoldedWords()
    for (index, paragraph) in text.paragraphs.enumerated() {
      words.read(paragraph.text)
      matches.append(TextScan.matches(in: words, for: tree))
      for match in matches[index] {
        guard places[match.phrase]?.last?.paragraph != index + 1 else { continue }
        places[match.phrase, default: []].append(TextPlace(index + 1, range: match.source))
      }
    }
  }

  /// The first place of a phrase in a paragraph.
  func place(of phrase: PhraseTree.Phrase, inParagraph number: Int) -> TextPlace? {
    guard let places = places[phrase] else { return nil }
    let index = places.partitioningIndex { $0.paragraph >= number }
    return index < places.count && places[index].paragraph == number ? places[index] : nil
  }

  private static func matches(in words: FoldedWords, for tree: PhraseTree) -> [Match] {
    let numbers = (0..<words.count).map { tree.number(of: words[$0]) }
    var matches: [Match] = []
    for start in numbers.indices {
      var node = PhraseTree.root
      for index in start..<numbers.count {
        guard let number = numbers[index], let next = tree.node(after: node, number) else { break }
        node = next
        guard tree.isPhrase(node) else { continue }
        let range = start..<(index + 1)
        matches.append(
          Match(
            phrase: node,
            words: Int32(range.lowerBound)..<Int32(range.upperBound),
            source: words.source(of: range)
          )
        )
      }
    }
    return matches
  }
}
