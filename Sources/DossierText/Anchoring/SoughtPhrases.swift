import DossierModel

/// The names and quotes of a dossier, as phrases to look for in its article's text.
struct SoughtPhrases {
  private(set) var tree = PhraseTree()
  /// The entries that each phrase may name.
  private(set) var names: [PhraseTree.Phrase: [SoughtName]] = [:]
  /// The phrase of each name of each entry; `nil` if it is not looked for.
  private(set) var namesOfEntries: [[PhraseTree.Phrase?]] = []
  /// The phrase of each citation with a quote; `nil` if the quote has no words to look for.
  private(set) var quotes: [Citation: PhraseTree.Phrase?] = [:]

  /// The most entries that one phrase is taken to name, so that a flood of namesakes stays cheap.
  static let mostNamesakes = 64

  init(_ dossier: Dossier) {
    for (position, entry) in dossier.entries.enumerated() {
      add(entry.citations)
      // The names of statements are the annotator's labels, which no text has.
      namesOfEntries.append(entry.text == nil ? entry.names.map { add($0, of: position) } : [])
    }
    for link in dossier.links { add(link.citations) }
    for rating in dossier.ratings { add(rating.citations) }
  }

  private mutating func add(_ citations: [Citation]) {
    for citation in citations {
      guard let quote = citation.quote, quotes[citation] == nil else { continue }
      quotes.updateValue(tree.insert(quote), forKey: citation)
    }
  }

  private mutating func add(_ name: Name, of position: Int) -> PhraseTree.Phrase? {
    if name.isWeak, name.paragraphs.isEmpty { return nil }
    guard let phrase = tree.insert(name.text) else { return nil }
    if names[phrase, default: []].count < SoughtPhrases.mostNamesakes {
      names[phrase, default: []].append(SoughtName(name, entry: position))
    }
    return phrase
  }
}
