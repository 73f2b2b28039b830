/// Phrases that are looked for in a text all together, as a tree of their folded words.
///
/// Looking costs a step for each word of the text and for each word of a phrase begun there,
/// however many phrases there are.
struct PhraseTree {
  /// A node of the tree; each phrase ends at a node of its own.
  typealias Phrase = Int32

  private struct Step: Hashable {
    let from: Phrase
    let word: Int32
  }

  /// The most words that a phrase has: what is longer is no name, and would make looking slow.
  static let longest = 16
  static let root: Phrase = 0

  private var words = WordNumbers()
  private var steps: [Step: Phrase] = [:]
  private var isEnd: [Bool] = [false]
  /// Kept, because an index folds thousands of phrases.
  private var folded = FoldedWords()

  /// Adds a phrase; `nil` if it has no words, or too many.
  mutating func insert(_ text: String) -> Phrase? {
    folded.read(text)
    guard (1...PhraseTree.longest).contains(folded.count) else { return nil }
    var node = PhraseTree.root
    for word in 0..<folded.count {
      let step = Step(from: node, word: words.number(of: folded[word]))
      if let known = steps[step] {
        node = known
      } else {
        node = Phrase(isEnd.count)
        isEnd.append(false)
        steps[step] = node
      }
    }
    isEnd[Int(node)] = true
    return node
  }

  /// The number of a word that some phrase has.
  func number(of word: ArraySlice<UInt8>) -> Int32? { words.knownNumber(of: word) }

  /// The node that a word leads to.
  func node(after node: Phrase, _ word: Int32) -> Phrase? {
    steps[Step(from: node, word: word)]
  }

  /// Whether a phrase ends at a node.
  func isPhrase(_ node: Phrase) -> Bool { isEnd[Int(node)] }
}
