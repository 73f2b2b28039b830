/// The sounds of a whole name: with its articles, without them, without glued ones.
///
/// An article counts as a sound only with its own l, as in *Rasulayn* for *Ras al-Ayn*.
enum NameSounds {
  /// The distinct ways to take a name's words together.
  static func readings(of text: FoldedText, significant: [Int]) -> [[[UInt8]]] {
    var readings = [significant.map { Array(text[$0]) }]
    let bare = significant.map { Array(Article.withoutGluedArticle(text[$0]) ?? text[$0]) }
    if bare != readings[0] { readings.append(bare) }
    let sounding = (0..<text.count).filter {
      significant.contains($0) || text[$0].last == UInt8(ascii: "l")
    }
    if sounding.count != significant.count { readings.append(sounding.map { Array(text[$0]) }) }
    return readings
  }

  /// The sounds of a Latin name; none for names in other scripts.
  static func sounds(of text: FoldedText, significant: [Int]) -> [Sound] {
    readings(of: text, significant: significant).compactMap { words in
      let sounds = words.compactMap { Sound(latin: $0) }
      return sounds.count == words.count ? Sound(joining: sounds) : nil
    }
  }
}
