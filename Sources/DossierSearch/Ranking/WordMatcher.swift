/// How leniently a word of a query is compared with a word of a text.
enum Leniency: CaseIterable {
  case whole, opening, sound, typo, inside
}

/// Compares a word of a query with single words, to show what matched.
struct WordMatcher {
  private let word: QueryWord
  private let bareForms: [[UInt8]]
  private let pronunciations: [QuerySounds.Pronunciation]
  private let typos: [Typo]

  init(_ word: QueryWord, sounds: QuerySounds) {
    self.word = word
    bareForms = word.bareForms
    pronunciations = bareForms.flatMap(sounds.pronunciations(of:))
    typos = word.forms.compactMap { Typo($0) }
  }

  /// The part of a candidate that matches, as offsets from its start.
  func part(of candidate: ArraySlice<UInt8>, by leniency: Leniency) -> Range<Int>? {
    switch leniency {
    case .whole:
      return bareForms.contains(where: candidate.elementsEqual) ? 0..<candidate.count : nil
    case .opening:
      guard word.mayGoOn else { return nil }
      return word.forms.first(where: candidate.starts).map { 0..<$0.count }
    case .sound:
      return sounds(like: candidate) ? 0..<candidate.count : nil
    case .typo:
      return typos.contains { $0.means(candidate) } ? 0..<candidate.count : nil
    case .inside:
      return WordMatcher.place(of: word.letters, in: candidate).map { $0..<$0 + word.letters.count }
    }
  }

  /// The offset of some bytes in a word.
  static func place(of part: [UInt8], in word: ArraySlice<UInt8>) -> Int? {
    guard word.count >= part.count else { return nil }
    return (0...word.count - part.count).first { word.dropFirst($0).starts(with: part) }
  }

  private func sounds(like candidate: ArraySlice<UInt8>) -> Bool {
    WordExpansion.sounds(of: candidate).contains { sound in
      pronunciations.contains { $0.comparison.agreesAsPart($0.sound, sound) }
    }
  }
}
