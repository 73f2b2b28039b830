/// Words that stand before or after a name and are no part of it: rule R6's qualifiers.
///
/// "Gen. Soleimani", "President Assad", "Idlib province".
enum Title {
  static func isTitle(_ word: [UInt8]) -> Bool {
    words.contains(String(decoding: word, as: UTF8.self))
  }

  /// The words of a query without titles; nil where that leaves nothing or changes nothing.
  static func without(_ query: [[UInt8]]) -> [[UInt8]]? {
    var rest = query.filter { !isTitle($0) }
    if rest.count < query.count { rest.removeAll(where: connecting.contains) }
    if query.contains(secretary) || query.contains(sec) { rest.removeAll { $0 == state } }
    return rest.isEmpty || rest.count == query.count ? nil : rest
  }

  private static let connecting = ["and", "for", "in", "of"].map { Array($0.utf8) }

  /// A state is no title, but part of a secretary's.
  private static let secretary = Array("secretary".utf8)
  private static let sec = Array("sec".utf8)
  private static let state = Array("state".utf8)

  private static let words: Set<String> = [
    "admiral", "ambassador", "ayatollah", "brig", "brigadier", "caliph", "chancellor", "col",
    "colonel", "commander", "crown", "deputy", "dr", "emir", "foreign", "former", "gen", "general",
    "haj", "hajj", "hajji", "imam", "king", "late", "leader", "lt", "maj", "major", "mr", "mrs",
    "ms", "mullah", "president", "prime", "prince", "prof", "professor", "sayyid", "sec",
    "secretary", "senator", "sgt", "shaikh", "shaykh", "sheik", "sheikh", "minister", "sultan",
    "supreme",
    "area", "city", "countryside", "district", "governorate", "province", "region", "town",
    "village", "wilayat", "muhafazat", "rural", "suburbs",
    "fighters", "group", "groups", "militants", "militia", "rebels", "troops",
  ]
}
