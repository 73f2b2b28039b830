/// Splits a text into sentences, in time linear in its length whatever marks it has.
package enum Sentences {
  /// The sentences of a text without the white space between them.
  package static func split(_ text: String) -> [Substring] {
    let scalars = text.unicodeScalars
    var sentences: [Substring] = []
    var start = scalars.startIndex
    var index = start
    while index < scalars.endIndex {
      let next = scalars.index(after: index)
      if scalars[index].isNewline {
        append(scalars[start..<next], to: &sentences)
        start = next
      } else if scalars[index].isSentenceEnd {
        let end = scalars[next...].firstIndex { !$0.isClosing } ?? scalars.endIndex
        if endsSentence(scalars[start..<next], before: scalars[end...]) {
          append(scalars[start..<end], to: &sentences)
          start = end
        }
      }
      index = next
    }
    append(scalars[start...], to: &sentences)
    return sentences
  }

  private typealias Scalars = Substring.UnicodeScalarView

  private static func append(_ sentence: Scalars, to sentences: inout [Substring]) {
    var sentence = sentence.drop(while: \.isSpace)
    while sentence.last?.isSpace == true { sentence.removeLast() }
    if !sentence.isEmpty { sentences.append(Substring(sentence)) }
  }

  /// Whether a text with the mark for it ends a sentence, and not just a shortened word.
  private static func endsSentence(_ text: Scalars, before rest: Scalars) -> Bool {
    guard let next = rest.first else { return true }
    guard next.isSpace, rest.first(where: { !$0.isSpace })?.properties.isLowercase != true else {
      return false
    }
    guard text.last == "." else { return true }
    let word = text.dropLast().reversed().prefix { $0.isOfWord }.reversed()
    let isInitial = word.count == 1 && word.first?.properties.isUppercase == true
    if isInitial { return word.first == "I" }
    return word.count > longestShortened
      || !shortened.contains(String(String.UnicodeScalarView(word)).lowercased())
  }

  /// Words that are followed by a full stop within a sentence.
  private static let shortened = Set(
    Honorific.shortened + ["cf", "e.g", "i.e", "mt", "st", "vs"]
  )

  /// No shortened word is longer.
  private static let longestShortened = 16
}

extension Unicode.Scalar {
  fileprivate var isNewline: Bool {
    switch value {
    case 0x0A...0x0D, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }

  fileprivate var isSpace: Bool {
    isASCII ? value == 0x20 || (0x09...0x0D).contains(value) : properties.isWhitespace
  }

  fileprivate var isOfWord: Bool {
    if self == "." { return true }
    guard !properties.isAlphabetic else { return true }
    return value >= 0x300 && properties.canonicalCombiningClass != .notReordered
  }

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
