import DossierModel
import DossierText

/// The sentence forms of link types as words, so that no sentence is composed only to be split
/// again.
struct LinkWords {
  enum Piece {
    case from, to
    case word(Int32)
  }

  private var pieces: [LinkType.ID: [Piece]] = [:]

  /// The pieces of a type's sentence in their order.
  mutating func pieces(
    of type: LinkType.ID,
    _ vocabulary: Vocabulary,
    _ lexicon: inout WordNumbers
  ) -> [Piece] {
    if let known = pieces[type] { return known }
    let sentence = vocabulary.linkType(type)?.sentence(from: "\u{1}", to: "\u{2}") ?? type
    var result: [Piece] = []
    var rest = sentence[...]
    while let mark = rest.firstIndex(where: { $0 == "\u{1}" || $0 == "\u{2}" }) {
      result += LinkWords.words(rest[..<mark], &lexicon) + [rest[mark] == "\u{1}" ? .from : .to]
      rest = rest[rest.index(after: mark)...]
    }
    result += LinkWords.words(rest, &lexicon)
    pieces[type] = result
    return result
  }

  private static func words(_ text: Substring, _ lexicon: inout WordNumbers) -> [Piece] {
    let folded = FoldedText(String(text))
    return (0..<folded.count).map { .word(lexicon.number(of: folded[$0])) }
  }
}
