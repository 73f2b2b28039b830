import DossierModel

/// All of a dossier that may stand in its article's text: names and quotes, as phrases to look for.
struct SoughtPhrases {
  private(set) var tree = PhraseTree()
  /// The entries that each phrase may name.
  private(set) var names: [PhraseTree.Phrase: [SoughtName]] = [:]
  /// The phrase of each citation with a quote; nil where the quote holds no words to look for.
  private(set) var quotes: [Citation: PhraseTree.Phrase?] = [:]
  /// What each of the dossier's paragraphs should hold.
  private(set) var evidence: [Int: Set<Evidence>] = [:]
  /// The strong names of each entry.
  private(set) var namesOfEntry: [Int: [PhraseTree.Phrase]] = [:]

  /// Something by which a paragraph can be told from others.
  enum Evidence: Hashable {
    /// A quote, or a name that is recorded for the paragraph.
    case phrase(PhraseTree.Phrase)
    /// Any name of an entry that is cited there, where none is recorded.
    case entry(Int)
  }

  /// The most entries that one phrase is taken to name, so that a flood of namesakes stays cheap.
  static let mostNamesakes = 64

  init(_ dossier: Dossier) {
    for (position, entry) in dossier.entries.enumerated() {
      add(entry.citations)
      // The names of statements are the annotator's labels, and stand in no text.
      guard entry.text == nil else { continue }
      for name in entry.names { add(name, of: position) }
      let named = Set(entry.names.flatMap(\.paragraphs))
      for citation in entry.citations where !named.contains(citation.paragraph) {
        evidence[citation.paragraph, default: []].insert(.entry(position))
      }
    }
    for link in dossier.links { add(link.citations) }
    for rating in dossier.ratings { add(rating.citations) }
  }

  private mutating func add(_ citations: [Citation]) {
    for citation in citations {
      guard let quote = citation.quote, quotes[citation] == nil else { continue }
      let phrase = tree.insert(quote)
      quotes.updateValue(phrase, forKey: citation)
      if let phrase { evidence[citation.paragraph, default: []].insert(.phrase(phrase)) }
    }
  }

  private mutating func add(_ name: Name, of position: Int) {
    if name.isWeak, name.paragraphs.isEmpty { return }
    guard let phrase = tree.insert(name.text) else { return }
    for paragraph in name.paragraphs {
      evidence[paragraph, default: []].insert(.phrase(phrase))
    }
    if !name.isWeak { namesOfEntry[position, default: []].append(phrase) }
    guard names[phrase, default: []].count < SoughtPhrases.mostNamesakes else { return }
    names[phrase, default: []].append(SoughtName(name, entry: position))
  }
}

/// A name of an entry, and how a text must spell it to mean the entry.
struct SoughtName {
  let entry: Int
  /// The dossier's paragraphs in which it means the entry; empty where it does in all of them.
  let paragraphs: [Int]
  let isWeak: Bool
  private let spelling: Spelling

  /// What capitals the text must have.
  private enum Spelling {
    case any
    /// At least one, so that *Turkey* is no turkey.
    case capital
    /// Throughout, so that *US* is not us.
    case capitals
  }

  init(_ name: Name, entry: Int) {
    self.entry = entry
    paragraphs = name.paragraphs
    isWeak = name.isWeak
    let letters = name.text.unicodeScalars.filter { $0.properties.isAlphabetic }
    let capitals = letters.count { $0.properties.isUppercase }
    spelling =
      if capitals == letters.count, (2...5).contains(capitals) {
        .capitals
      } else if capitals > 0, name.paragraphs.isEmpty {
        .capital
      } else {
        .any
      }
  }

  /// Whether words of a text are spelt as the name is.
  ///
  /// - Parameters:
  ///   - words: The words.
  ///   - isCited: Whether the dossier has the entry in their paragraph, where capitals tell less.
  /// - Returns: Whether the words can be the name.
  func isSpelt(as words: Substring, isCited: Bool) -> Bool {
    switch spelling {
    case .any: true
    case .capital: isCited || words.unicodeScalars.contains { $0.properties.isUppercase }
    case .capitals: !words.unicodeScalars.contains { $0.properties.isLowercase }
    }
  }
}
