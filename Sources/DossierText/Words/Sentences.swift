/// Splits a text into sentences.
package enum Sentences {
  /// The sentences of a text without the white space between them.
  package static func split(_ text: String) -> [Substring] {
    var sentences: [Substring] = []
    var start = text.startIndex
    var index = start
    while index < text.endIndex {
      let next = text.index(after: index)
      if text[index].isNewline {
        append(text[start..<next], to: &sentences)
        start = next
      } else if text[index].isSentenceEnd {
        let end = text[next...].firstIndex { !$0.isClosing } ?? text.endIndex
        if endsSentence(text[start..<next], before: text[end...]) {
          append(text[start..<end], to: &sentences)
          start = end
        }
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

  /// Whether a text with the mark for it ends a sentence, and not just a shortened word.
  private static func endsSentence(_ text: Substring, before rest: Substring) -> Bool {
    guard let next = rest.first else { return true }
    guard next.isWhitespace, rest.first(where: { !$0.isWhitespace })?.isLowercase != true else {
      return false
    }
    guard text.last == "." else { return true }
    let word = text.dropLast().reversed().prefix { $0.isLetter || $0 == "." }.reversed()
    let isInitial = word.count == 1 && word.first?.isUppercase == true && word.first != "I"
    return !isInitial && !shortened.contains(String(word).lowercased())
  }

  /// Words that are followed by a full stop within a sentence.
  private static let shortened = Set(
    Honorific.shortened + ["cf", "e.g", "i.e", "mt", "st", "vs"]
  )
}

extension Character {
  fileprivate var isSentenceEnd: Bool {
    switch self {
    case ".", "!", "?", "…", "؟", "。": true
    default: false
    }
  }

  /// Whether it closes a bracket or a quotation that a sentence may end in.
  fileprivate var isClosing: Bool {
    switch self {
    case ")", "]", "”", "’", "\"", "'", "»", "*": true
    default: false
    }
  }
}
