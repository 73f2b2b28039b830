import DossierModel
import DossierText

/// Reads a dossier's names and texts into numbered words.
struct TextReader: Sendable {
  private let source: SearchSource
  private var folded = FoldedText()
  private var linkWords = LinkWords()
  private var letters: UInt64 = 0
  private(set) var facets: FacetTable
  private(set) var byteCount = 0
  var lexicon = WordNumbers()
  var names = NameTable()
  var texts = TextTable()

  init(_ source: SearchSource) {
    self.source = source
    facets = FacetTable(entryCount: source.order.count)
    texts.letters = [UInt64](repeating: 0, count: source.itemCount)
  }

  /// Keeps as much room as another index took for its entries, and a quarter more.
  ///
  /// A table of a million entries that outgrows its room is copied for a tenth of a second.
  mutating func makeRoom(like other: SearchIndex) {
    let ratio = 1.25 * Double(source.order.count) / Double(max(1, other.source.order.count))
    names.makeRoom(like: other.names, ratio)
    texts.makeRoom(like: other.texts, ratio)
  }

  /// Reads the names of an entry; all names are read before all texts.
  mutating func readNames(of position: Int) {
    let rank = Int32(source.item(at: position))
    let isHeading = source.dossier.entries[position].content.isStatement
    for (place, name) in source.dossier.entries[position].names.enumerated() {
      folded.removeAll()
      folded.append(name.text)
      byteCount += name.text.utf8.count
      for word in 0..<folded.count {
        names.words.append(lexicon.number(of: folded[word]))
      }
      names.letters.append(LetterSet.letters(of: folded.bytes[...]))
      names.starts.append(Int32(names.words.count))
      names.owners.append(rank)
      var traits: NameTable.Traits = place == 0 ? .title : []
      if name.isWeak { traits.insert(.weak) }
      if isHeading { traits.insert(.heading) }
      if WholeOnlyName.isWholeOnly(name, isTitle: place == 0) { traits.insert(.wholeOnly) }
      names.traits.append(traits)
    }
    names.firstNames.append(Int32(names.count))
  }

  /// Reads everything else of the item at a place.
  mutating func readTexts(at place: Int) {
    letters = 0
    let source = source
    let item = source.item(at: place)
    if place < source.order.count {
      for name in names.names(of: place) {
        if !names.traits[name].contains(.wholeOnly) {
          letters |= names.letters[name]
          texts.words.append(contentsOf: names.words(of: name))
        }
        texts.words.append(TextTable.fieldEnd)
      }
    }
    source.forEachText(of: item) { _, text in read(text) }
    source.forEachLink(of: item) { link, other in read(link: link, from: place, to: other) }
    facets.add(item, source)
    texts.starts.append(Int32(texts.words.count))
    texts.letters[item] = letters
  }

  private mutating func read(_ text: String) {
    byteCount += text.utf8.count
    folded.removeAll()
    folded.append(text)
    for word in 0..<folded.count {
      texts.words.append(lexicon.number(of: folded[word]))
    }
    texts.words.append(TextTable.fieldEnd)
    letters |= LetterSet.letters(of: folded.bytes[...])
  }

  private mutating func read(link: Int, from position: Int, to other: Int) {
    let vocabulary = source.dossier.vocabulary
    let type = source.dossier.links[link].type
    for piece in linkWords.pieces(of: type, vocabulary, &lexicon) {
      switch piece {
      case .from: readTitle(of: position)
      case .to: readTitle(of: other)
      case .word(let word): texts.words.append(word)
      }
    }
    if let why = source.dossier.links[link].why {
      read(why)
    } else {
      texts.words.append(TextTable.fieldEnd)
    }
  }

  /// Reads what a link calls one of its ends: its first name.
  private mutating func readTitle(of position: Int) {
    guard position < source.order.count else { return readTitle(beyond: position) }
    guard let name = names.names(of: position).first else { return }
    texts.words.append(contentsOf: names.words(of: name).prefix(TextReader.longestTitle))
  }

  /// How many words of a title stand for it in each link, of which there may be very many.
  private static let longestTitle = 64

  /// Reads the first name of an entry that the index does not have yet.
  private mutating func readTitle(beyond position: Int) {
    guard let name = source.dossier.entries[position].names.first else { return }
    folded.removeAll()
    folded.append(name.text)
    for word in 0..<min(folded.count, TextReader.longestTitle) {
      texts.words.append(lexicon.number(of: folded[word]))
    }
  }
}

extension Entry.Content {
  /// Whether it says or asks something, so that it is listed under a heading and not a name.
  fileprivate var isStatement: Bool {
    switch self {
    case .claim, .question, .hypothesis: true
    case .faction, .person, .location, .event, .concept, .document, .other: false
    }
  }
}
