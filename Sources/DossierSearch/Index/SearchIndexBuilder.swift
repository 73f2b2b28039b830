public import DossierModel

/// Builds an index in slices, so that a program without threads can build one between keys.
public struct SearchIndexBuilder: Sendable {
  /// How far a build has come.
  public struct Progress: Hashable, Sendable {
    /// From 0 to 1.
    public let fraction: Double
    /// Whether the index is ready.
    public let isComplete: Bool
  }

  private enum Phase {
    case names, texts, words, postings, complete
  }

  private let source: SearchSource
  private var phase = Phase.names
  private var next = 0
  private var folded = FoldedText()
  private var lexiconBuilder = LexiconBuilder()
  private var lexicon = Lexicon(bytes: [], starts: [0], letters: [])
  private var names = NameTable()
  private var texts = TextTable()
  private var letters: UInt64 = 0
  private var facets = FacetTable()
  private var textByteCount = 0

  /// Starts the index of a dossier and of texts that belong to it.
  public init(_ dossier: Dossier, graph: Graph, additional: [SearchedText] = []) {
    let order = SearchOrder(dossier, graph: graph)
    source = SearchSource(dossier, graph: graph, order: order, additional: additional)
  }

  /// Works on about so many entries and tells how far the build has come.
  public mutating func step(_ budget: Int = 2000) -> Progress {
    switch phase {
    case .names:
      let end = next + min(budget, source.order.count - next)
      for item in next..<end { addNames(of: item) }
      next = end
      if next == source.order.count { (phase, next) = (.texts, 0) }
    case .texts:
      let end = next + min(budget, source.itemCount - next)
      for item in next..<end { addTexts(of: item) }
      next = end
      if next == source.itemCount { phase = .words }
    case .words:
      finishWords()
      phase = .postings
    case .postings:
      names.keys.finish()
      names.sounds.finish()
      names.makePostings(wordCount: lexicon.count)
      for word in 0..<lexicon.count { names.addSound(of: word, lexicon[word]) }
      names.finishSounds()
      texts.makePostings(wordCount: lexicon.count)
      phase = .complete
    case .complete:
      break
    }
    return progress
  }

  /// The index; what has not been worked on yet is worked on now.
  public mutating func finish() -> SearchIndex {
    while !step(.max).isComplete {}
    return SearchIndex(
      source: source,
      lexicon: lexicon,
      names: names,
      texts: texts,
      facets: facets,
      textByteCount: textByteCount
    )
  }

  private var progress: Progress {
    let total = Double(source.order.count + source.itemCount + 2)
    return switch phase {
    case .names: Progress(fraction: Double(next) / total, isComplete: false)
    case .texts: Progress(fraction: Double(source.order.count + next) / total, isComplete: false)
    case .words: Progress(fraction: (total - 2) / total, isComplete: false)
    case .postings: Progress(fraction: (total - 1) / total, isComplete: false)
    case .complete: Progress(fraction: 1, isComplete: true)
    }
  }
}

extension SearchIndexBuilder {
  private mutating func addNames(of rank: Int) {
    for (place, name) in (source.entry(of: rank)?.names ?? []).enumerated() {
      folded.removeAll()
      folded.append(name.text)
      textByteCount += name.text.utf8.count
      let significant = Article.significantWords(of: folded)
      let number = Int32(names.count)
      var first: Int32 = -1
      for word in 0..<folded.count {
        let wordNumber = lexiconBuilder.number(of: folded[word])
        names.words.append(wordNumber)
        if word == significant.first { first = wordNumber }
      }
      for key in NameKeys.keys(of: folded, significant: significant) where !key.isEmpty {
        names.keys.add(number, under: NameKeys.hash(key))
      }
      for sound in NameSounds.sounds(of: folded, significant: significant) {
        names.sounds.add(number, under: sound.hash)
      }
      names.letters.append(LetterSet.letters(of: folded.bytes[...]))
      names.starts.append(Int32(names.words.count))
      names.owners.append(Int32(rank))
      names.firstWords.append(first)
      var traits: NameTable.Traits = place == 0 ? .title : []
      if WholeOnlyName.isWholeOnly(name) { traits.insert(.wholeOnly) }
      names.traits.append(traits)
    }
    names.firstNames.append(Int32(names.count))
  }

  private mutating func addTexts(of item: Int) {
    letters = 0
    if item < source.order.count {
      for name in names.names(ofRank: item) {
        letters |= names.letters[name]
        if !names.traits[name].contains(.wholeOnly) {
          texts.words.append(contentsOf: names.words(of: name))
        }
        texts.words.append(TextTable.fieldEnd)
      }
    }
    let source = source
    source.forEachText(of: item) { _, text in add(text) }
    facets.add(item, source)
    for link in source.links(of: item) { add(source.sentence(ofLink: link)) }
    texts.starts.append(Int32(texts.words.count))
    texts.letters.append(letters)
  }

  private mutating func add(_ text: String) {
    textByteCount += text.utf8.count
    folded.removeAll()
    folded.append(text)
    for word in 0..<folded.count {
      texts.words.append(lexiconBuilder.number(of: folded[word]))
    }
    texts.words.append(TextTable.fieldEnd)
    letters |= LetterSet.letters(of: folded.bytes[...])
  }

  private mutating func finishWords() {
    let (lexicon, places) = lexiconBuilder.finish()
    self.lexicon = lexicon
    lexiconBuilder = LexiconBuilder()
    names.renumber(places)
    texts.renumber(places)
  }
}
