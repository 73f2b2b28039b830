/// Computes the hashes under which a name is found, from properties of its words.
///
/// Gives the same hashes as ``NameKeys`` and ``NameSounds``, which would take several times as long
/// as all the rest of a large index.
struct NameHasher: Sendable {
  /// The properties of a word of the lexicon.
  private struct Form {
    var mayBeArticle = false
    var isConnecting = false
    /// Whether it has a sound; words in other scripts have none.
    var hasSound = false
    /// How many bytes a glued article takes; 0 if there is none.
    var articleLength: UInt8 = 0
    /// Where its part of the hash of a sound starts, and the same without a glued article.
    var sound: Int32 = 0
    var bareSound: Int32 = 0
  }

  private var forms: [Form] = []
  private var sounds: [UInt8] = []

  /// Adds the next word of the lexicon with its sound, and with that of what follows an article.
  mutating func add(_ word: ArraySlice<UInt8>, sound: Sound?, bareSound: Sound?) {
    var form = Form(
      mayBeArticle: DefiniteArticle.mayBeArticle(word),
      // A single letter distinguishes a name from others.
      isConnecting: word.count > 1 && ConnectingWord.isConnecting(word),
      hasSound: sound != nil
    )
    let bare = DefiniteArticle.withoutGluedArticle(
      word,
      leaving: DefiniteArticle.shortestRestInName
    )
    if let bare {
      form.articleLength = UInt8(word.count - bare.count)
    }
    form.sound = Int32(sounds.count)
    sounds += sound?.hashed ?? []
    form.bareSound = Int32(sounds.count)
    sounds += bareSound?.hashed ?? []
    forms.append(form)
  }

  /// Adds a word that no name has.
  mutating func skip() {
    forms.append(Form(sound: Int32(sounds.count), bareSound: Int32(sounds.count)))
  }

  /// The properties of a name that was filed.
  struct Filed {
    /// The first word that is no article; -1 without any word.
    var first: Int32
    /// How many words count: articles and connecting words do not.
    var length: UInt8
  }

  /// Files a name under the hashes of its forms and sounds.
  func file(
    _ name: Int32,
    _ words: ArraySlice<Int32>,
    _ lexicon: Lexicon,
    keys: inout KeyTable,
    sounds: inout KeyTable
  ) -> Filed {
    guard let first = words.first else { return Filed(first: -1, length: 0) }
    var (hasArticle, hasGluedArticle, hasSound) = (false, false, true)
    for word in words {
      let form = forms[Int(word)]
      if form.mayBeArticle { hasArticle = true }
      if form.articleLength > 0 { hasGluedArticle = true }
      if !form.hasSound { hasSound = false }
    }
    keys.add(name, under: keyHash(words, lexicon, isBare: false))
    if hasSound { sounds.add(name, under: soundHash(words, isBare: false)) }
    guard hasArticle || hasGluedArticle else { return Filed(first: first, length: length(words)) }
    let significant = hasArticle ? significantWords(words, lexicon)[...] : words
    if significant.count != words.count {
      keys.add(name, under: keyHash(significant, lexicon, isBare: false))
      if hasSound { sounds.add(name, under: soundHash(significant, isBare: false)) }
    }
    if hasGluedArticle {
      keys.add(name, under: keyHash(significant, lexicon, isBare: true))
      if hasSound { sounds.add(name, under: soundHash(significant, isBare: true)) }
    }
    return Filed(first: significant.first ?? first, length: length(significant))
  }

  private func length(_ words: ArraySlice<Int32>) -> UInt8 {
    let count = words.reduce(0) { $0 + (forms[Int($1)].isConnecting ? 0 : 1) }
    return UInt8(clamping: max(1, count))
  }

  private func significantWords(_ words: ArraySlice<Int32>, _ lexicon: Lexicon) -> [Int32] {
    var result: [Int32] = []
    for (place, word) in zip(words.indices, words) {
      if place + 1 < words.endIndex, forms[Int(word)].mayBeArticle,
        DefiniteArticle.isArticle(lexicon[Int(word)], before: lexicon[Int(words[place + 1])])
      {
        continue
      }
      result.append(word)
    }
    return result
  }

  private func keyHash(
    _ words: ArraySlice<Int32>,
    _ lexicon: Lexicon,
    isBare: Bool
  ) -> UInt32 {
    var hash = NameKeys.Hash()
    for word in words {
      let range = lexicon.range(of: Int(word))
      let start = range.lowerBound + (isBare ? Int(forms[Int(word)].articleLength) : 0)
      for place in start..<range.upperBound { hash.add(lexicon.bytes[place]) }
    }
    return hash.value
  }

  private func soundHash(_ words: ArraySlice<Int32>, isBare: Bool) -> UInt32 {
    var hash = NameKeys.Hash()
    var last: UInt8?
    for word in words {
      var range = soundRange(of: Int(word), isBare: isBare)
      if last != nil, let first = range.first, Sound.isFirstOnly(sounds[first]) {
        range = first + 1..<range.upperBound
      }
      for place in range where sounds[place] != last {
        hash.add(sounds[place])
        last = sounds[place]
      }
    }
    return hash.value
  }

  private func soundRange(of word: Int, isBare: Bool) -> Range<Int> {
    let form = forms[word]
    guard isBare, form.articleLength > 0 else { return Int(form.sound)..<Int(form.bareSound) }
    let end = word + 1 < forms.count ? Int(forms[word + 1].sound) : sounds.count
    return Int(form.bareSound)..<end
  }
}
