import DossierText

/// Files numbered words so that they are found: by spelling, by sound and by where they occur.
struct IndexFiler: Sendable {
  private(set) var lexicon = Lexicon(bytes: [], starts: [0], letters: [])
  private(set) var names = NameTable()
  private(set) var texts = TextTable()
  private var hasher = NameHasher()
  private var isInName: [Bool] = []
  private var namePostings = PostingsBuilder(keyCount: 0)
  private var openings = PostingsBuilder(keyCount: 0)
  private var textPostings = PostingsBuilder(keyCount: 0)
  private var keySorter = KeySorter()
  private var places: [Int32] = []

  /// Takes over what has been read, and its sorted words.
  mutating func take(_ reader: inout TextReader, _ sorter: LexiconSorter) {
    lexicon = sorter.finish()
    places = sorter.places
    swap(&names, &reader.names)
    swap(&texts, &reader.texts)
    reader.lexicon = WordNumbers()
    isInName = [Bool](repeating: false, count: lexicon.count)
    namePostings = PostingsBuilder(keyCount: lexicon.count)
    openings = PostingsBuilder(keyCount: lexicon.count)
    textPostings = PostingsBuilder(keyCount: lexicon.count)
  }

  /// Gives words of names their sorted numbers.
  mutating func renumberNames(_ items: Range<Int>) {
    names.renumber(items, places)
    for item in items { isInName[Int(names.words[item])] = true }
  }

  /// Gives words of texts their sorted numbers.
  mutating func renumberTexts(_ items: Range<Int>) {
    texts.renumber(items, places)
  }

  /// Files the sound of a word, if names have the word.
  mutating func fileSound(of word: Int) {
    guard isInName[word] else {
      hasher.skip()
      return
    }
    let bytes = lexicon[word]
    let sound = Sound(latin: bytes)
    let bare = DefiniteArticle.withoutGluedArticle(
      bytes,
      leaving: DefiniteArticle.shortestRestInName
    ).flatMap {
      Sound(latin: $0)
    }
    hasher.add(bytes, sound: sound, bareSound: bare)
    if let sound { names.wordSounds.add(Int32(word), under: sound.hash) }
    if let bare { names.wordSounds.add(Int32(word), under: bare.hash) }
  }

  mutating func fileKeys(of name: Int) {
    let filed = hasher.file(
      Int32(name),
      names.words(of: name),
      lexicon,
      keys: &names.keys,
      sounds: &names.sounds
    )
    names.firstWords.append(filed.first)
    names.lengths.append(filed.length)
  }

  mutating func count(_ item: Int, at place: Int) {
    for name in searchableNames(of: place) {
      for word in names.words(of: name) { namePostings.count(word, Int32(name)) }
      if names.firstWords[name] >= 0 { openings.count(names.firstWords[name], Int32(name)) }
    }
    for word in texts.words(at: place) where word >= 0 { textPostings.count(word, Int32(item)) }
  }

  mutating func startFiling() {
    namePostings.startFiling()
    openings.startFiling()
    textPostings.startFiling()
  }

  /// How much room all postings need, once everything is counted.
  var roomCount: Int { namePostings.roomCount + openings.roomCount + textPostings.roomCount }

  /// Makes a part of the room.
  mutating func makeRoom(_ items: Range<Int>) {
    let first = namePostings.roomCount
    let second = first + openings.roomCount
    namePostings.makeRoom(items.clamped(to: 0..<first).count)
    openings.makeRoom(items.clamped(to: first..<second).count)
    textPostings.makeRoom(items.clamped(to: second..<roomCount).count)
  }

  mutating func file(_ item: Int, at place: Int) {
    for name in searchableNames(of: place) {
      for word in names.words(of: name) { namePostings.file(word, Int32(name)) }
      if names.firstWords[name] >= 0 { openings.file(names.firstWords[name], Int32(name)) }
    }
    for word in texts.words(at: place) where word >= 0 { textPostings.file(word, Int32(item)) }
  }

  /// The names at a place that are found in parts.
  private func searchableNames(of place: Int) -> [Int] {
    guard place < names.firstNames.count - 1 else { return [] }
    return names.names(of: place).filter { !names.traits[$0].contains(.wholeOnly) }
  }

  /// How much work it is to sort the tables in which names are looked up.
  var sortCount: Int { keySorter.workCount }

  mutating func startSorting() {
    keySorter.take(from: &names)
  }

  mutating func sort(_ items: Range<Int>) {
    keySorter.work(on: items)
  }

  mutating func finish() {
    keySorter.give(to: &names)
    names.postings = namePostings.finish()
    names.openings = openings.finish()
    texts.postings = textPostings.finish()
    namePostings = PostingsBuilder(keyCount: 0)
    openings = PostingsBuilder(keyCount: 0)
    textPostings = PostingsBuilder(keyCount: 0)
    hasher = NameHasher()
    isInName = []
    places = []
  }
}
