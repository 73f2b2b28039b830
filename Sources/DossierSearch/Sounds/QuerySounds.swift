/// How the words of a query may sound, each way with the comparison that it needs.
struct QuerySounds: Sendable {
  /// One way to pronounce something.
  struct Pronunciation: Sendable {
    var sound: Sound
    var comparison: SoundComparison
    /// Whether it includes an article.
    var keepsArticle = false
  }

  private let script: SoundComparison.Script
  private let hasCedilla: Bool

  /// Creates the pronunciations of a query as typed.
  init(_ text: String) {
    script =
      text.unicodeScalars.contains { (0x400...0x4FF).contains($0.value) } ? .cyrillic : .latin
    hasCedilla = text.unicodeScalars.contains {
      switch $0.value {
      case 0x15E, 0x15F, 0x327: true
      default: false
      }
    }
  }

  /// The ways to pronounce one word.
  func pronunciations(of word: [UInt8]) -> [Pronunciation] { pronunciations(ofName: [word]) }

  /// The ways to pronounce words as one name.
  func pronunciations(ofName words: [[UInt8]], keepsArticle: Bool = false) -> [Pronunciation] {
    guard let first = words.first else { return [] }
    if ArabicSound.isArabic(first[...]) { return arabicPronunciations(of: words, keepsArticle) }
    var result = pronunciation(words, penalty: 0, keepsArticle)
    let joint = Array(words.joined(separator: [UInt8(ascii: " ")]))
    for respelling in SpellingHabits.respellings(
      of: joint,
      script: script,
      hasCedilla: hasCedilla
    ) {
      let words = respelling.word.split(separator: UInt8(ascii: " ")).map(Array.init)
      result += pronunciation(words, penalty: respelling.penalty, keepsArticle)
    }
    return result
  }

  private func arabicPronunciations(of words: [[UInt8]], _ keepsArticle: Bool) -> [Pronunciation] {
    var result: [Pronunciation] = []
    for reading in ArabicSound.Reading.allCases {
      let sounds = words.compactMap { ArabicSound.sound(of: $0[...], as: reading) }
      guard sounds.count == words.count, let sound = Sound(joining: sounds),
        !result.contains(where: { $0.sound == sound })
      else { continue }
      let comparison = SoundComparison(script: .arabic)
      result.append(Pronunciation(sound: sound, comparison: comparison, keepsArticle: keepsArticle))
    }
    return result
  }

  private func pronunciation(_ words: [[UInt8]], penalty: Int, _ keepsArticle: Bool)
    -> [Pronunciation]
  {
    let sounds = words.compactMap { Sound(latin: $0) }
    guard sounds.count == words.count, let sound = Sound(joining: sounds) else { return [] }
    let comparison = SoundComparison(script: script, penalty: penalty)
    return [Pronunciation(sound: sound, comparison: comparison, keepsArticle: keepsArticle)]
  }
}
