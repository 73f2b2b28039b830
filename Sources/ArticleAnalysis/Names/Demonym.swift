/// English words for what belongs to a place or a people, such as *Syrian* and *Kurdish*.
enum Demonym {
  /// Words that share too few letters with the names that they belong to.
  static let irregular: [String: [String]] = [
    "american": ["america", "us", "usa", "states"],
    "americans": ["america", "us", "usa", "states"],
    "british": ["britain", "uk", "kingdom"],
    "danish": ["denmark"],
    "dutch": ["netherlands", "holland"],
    "english": ["england"],
    "finnish": ["finland"],
    "french": ["france"],
    "greek": ["greece"],
    "greeks": ["greece"],
    "irish": ["ireland"],
    "polish": ["poland"],
    "scottish": ["scotland"],
    "soviet": ["ussr", "soviets"],
    "spanish": ["spain"],
    "swedish": ["sweden"],
    "swiss": ["switzerland"],
    "turks": ["turkey"],
    "welsh": ["wales"],
  ]

  private static let adjectives = ["an", "ans", "ese", "ish", "i", "is", "ic", "en", "ite", "ites"]

  private static let endings = [
    "ians", "ian", "ans", "an", "ns", "n", "ese", "ish", "ites", "ite", "is", "i", "ic", "istan",
    "land", "ain", "ia", "ya", "ey", "en", "on", "y", "a", "e", "o", "s",
  ]

  /// Whether a word ends as such words do.
  static func isDemonym(_ word: String) -> Bool { adjectives.contains(where: word.hasSuffix) }

  /// A word, and what is left of it without each ending that leaves four letters or more.
  static func stems(of word: String) -> [String] {
    guard word.count >= 4 else { return [] }
    return [word]
      + endings.filter { word.hasSuffix($0) && word.count - $0.count >= 4 }
      .map { String(word.dropLast($0.count)) }
  }
}
