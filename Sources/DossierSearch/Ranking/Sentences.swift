/// Splits a text into sentences, for showing the one that a match stands in.
enum Sentences {
  /// The sentences of a text without the white space between them.
  static func split(_ text: String) -> [Substring] {
    var sentences: [Substring] = []
    var start = text.startIndex
    var index = start
    while index < text.endIndex {
      let next = text.index(after: index)
      let endsHere = text[index].isSentenceEnd && (next == text.endIndex || text[next].isWhitespace)
      if endsHere || text[index].isNewline {
        append(text[start..<next], to: &sentences)
        start = next
      }
      index = next
    }
    append(text[start...], to: &sentences)
    return sentences
  }

  private static func append(_ sentence: Substring, to sentences: inout [Substring]) {
    var sentence = sentence.drop(while: \.isWhitespace)
    while sentence.last?.isWhitespace == true { sentence.removeLast() }
    if !sentence.isEmpty { sentences.append(sentence) }
  }
}

extension Character {
  fileprivate var isSentenceEnd: Bool {
    switch self {
    case ".", "!", "?", "…", "؟", "。": true
    default: false
    }
  }
}
