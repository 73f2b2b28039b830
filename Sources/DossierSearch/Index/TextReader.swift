import DossierModel

/// Reads a dossier's names and texts into numbered words.
struct TextReader: Sendable {
  private let source: SearchSource
  private var folded = FoldedText()
  private var linkWords = LinkWords()
  private var letters: UInt64 = 0
  private(set) var facets = FacetTable()
  private(set) var byteCount = 0
  var lexicon = LexiconBuilder()
  var names = NameTable()
  var texts = TextTable()

  init(_ source: SearchSource) {
    self.source = source
  }

  /// Reads the names of an entry; all names are read before all texts.
  mutating func readNames(of rank: Int) {
    let position = source.order.position(ofRank: rank)
    for (place, name) in source.dossier.entries[position].names.enumerated() {
      folded.removeAll()
      folded.append(name.text)
      byteCount += name.text.utf8.count
      for word in 0..<folded.count {
        names.words.append(lexicon.number(of: folded[word]))
      }
      names.letters.append(LetterSet.letters(of: folded.bytes[...]))
      names.starts.append(Int32(names.words.count))
      names.owners.append(Int32(rank))
      var traits: NameTable.Traits = place == 0 ? .title : []
      if WholeOnlyName.isWholeOnly(name, isTitle: place == 0) { traits.insert(.wholeOnly) }
      names.traits.append(traits)
    }
    names.firstNames.append(Int32(names.count))
  }

  /// Reads everything else of an item.
  mutating func readTexts(of item: Int) {
    letters = 0
    let source = source
    if item < source.order.count {
      for name in names.names(ofRank: item) {
        if !names.traits[name].contains(.wholeOnly) {
          letters |= names.letters[name]
          texts.words.append(contentsOf: names.words(of: name))
        }
        texts.words.append(TextTable.fieldEnd)
      }
    }
    source.forEachText(of: item) { _, text in read(text) }
    source.forEachLink(of: item) { link, other in read(link: link, from: item, to: other) }
    facets.add(item, source)
    texts.starts.append(Int32(texts.words.count))
    texts.letters.append(letters)
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

  private mutating func read(link: Int, from item: Int, to other: Int) {
    let vocabulary = source.dossier.vocabulary
    let type = source.dossier.links[link].type
    for piece in linkWords.pieces(of: type, vocabulary, &lexicon) {
      switch piece {
      case .from: readTitle(ofRank: item)
      case .to: readTitle(ofRank: source.order.rank(of: other))
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
  private mutating func readTitle(ofRank rank: Int) {
    guard let name = names.names(ofRank: rank).first else { return }
    texts.words.append(contentsOf: names.words(of: name))
  }
}
