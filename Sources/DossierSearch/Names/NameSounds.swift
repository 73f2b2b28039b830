import DossierText

/// The sounds of a whole name: with its articles, without them, without glued ones.
///
/// An article counts as a sound only with its own l, as in *Rasulayn* for *Ras al-Ayn*.
enum NameSounds {
  /// One way to read a name's words as a whole.
  struct Reading {
    var words: [[UInt8]]
    /// Whether an article is among them.
    ///
    /// Two such readings are not compared, or *al-Iraq* would be *al-Raqqa*.
    var keepsArticle = false
  }

  /// The sound of a name by one of its readings.
  struct NameSound {
    var sound: Sound
    var keepsArticle: Bool
  }

  /// The distinct readings of a query, or of a name, for which a glued article must leave more
  /// letters.
  static func readings(
    of text: FoldedText,
    significant: [Int],
    leaving shortest: Int = 3
  ) -> [Reading] {
    let plain = significant.map { Array(text[$0]) }
    var readings = [Reading(words: plain)]
    let bare = significant.map {
      Array(DefiniteArticle.withoutGluedArticle(text[$0], leaving: shortest) ?? text[$0])
    }
    if bare != plain { readings.append(Reading(words: bare)) }
    let sounding = (0..<text.count).filter {
      significant.contains($0) || text[$0].last == UInt8(ascii: "l")
    }
    if sounding.count != significant.count {
      readings.append(Reading(words: sounding.map { Array(text[$0]) }, keepsArticle: true))
    }
    return readings
  }

  /// The sounds of a Latin name; none for names in other scripts.
  static func sounds(of text: FoldedText, significant: [Int]) -> [NameSound] {
    readings(of: text, significant: significant, leaving: DefiniteArticle.shortestRestInName)
      .compactMap {
        reading in
        let sounds = reading.words.compactMap { Sound(latin: $0) }
        guard sounds.count == reading.words.count, let sound = Sound(joining: sounds) else {
          return nil
        }
        return NameSound(sound: sound, keepsArticle: reading.keepsArticle)
      }
  }
}
