/// How leniently a word of a query is compared with a word of a text.
enum Leniency: CaseIterable {
  case whole, opening, sound, typo, inside
}

/// Compares a word of a query with single words, to show what matched.
struct WordFit {
  private let word: [UInt8]
  private let bare: ArraySlice<UInt8>?
  private let hearings: [QuerySounds.Hearing]
  private let typo: Typo?

  init(_ word: [UInt8], sounds: QuerySounds) {
    self.word = word
    bare = Article.withoutGluedArticle(word[...])
    hearings = sounds.hearings(of: word) + (bare.map { sounds.hearings(of: Array($0)) } ?? [])
    typo = Typo(word)
  }

  /// The part of a candidate that matches, as offsets from its start.
  func part(of candidate: ArraySlice<UInt8>, by leniency: Leniency) -> Range<Int>? {
    switch leniency {
    case .whole:
      let fits = candidate.elementsEqual(word) || bare.map(candidate.elementsEqual) == true
      return fits ? 0..<candidate.count : nil
    case .opening:
      return candidate.starts(with: word) ? 0..<word.count : nil
    case .sound:
      return sounds(like: candidate) ? 0..<candidate.count : nil
    case .typo:
      return typo?.means(candidate) == true ? 0..<candidate.count : nil
    case .inside:
      return WordFit.place(of: word, in: candidate).map { $0..<$0 + word.count }
    }
  }

  /// Where some bytes stand in a word, as an offset from its start.
  static func place(of part: [UInt8], in word: ArraySlice<UInt8>) -> Int? {
    guard word.count >= part.count else { return nil }
    return (0...word.count - part.count).first { word.dropFirst($0).starts(with: part) }
  }

  private func sounds(like candidate: ArraySlice<UInt8>) -> Bool {
    let forms = [candidate, Article.withoutGluedArticle(candidate)].compactMap(\.self)
    return forms.compactMap { Sound(latin: $0) }.contains { sound in
      hearings.contains { $0.comparison.agreesAsPart($0.sound, sound) }
    }
  }
}
