/// Words that stand before or after a name and are no part of it: rule R6's qualifiers.
///
/// "Gen. Soleimani", "President Assad", "Idlib province", "ISIS fighters".
enum Title {
  static func isTitle(_ word: [UInt8]) -> Bool {
    let word = String(decoding: word, as: UTF8.self)
    return ranks.contains(word) || qualifiers.contains(word)
  }

  /// Whether a word is what the person named after it is or was.
  static func isRank(_ word: [UInt8]) -> Bool {
    ranks.contains(String(decoding: word, as: UTF8.self))
  }

  /// The words of a query without titles and connecting words; nil where that leaves nothing or
  /// changes nothing.
  static func without(_ query: [[UInt8]]) -> [[UInt8]]? {
    var rest = query.filter { !isTitle($0) && !ConnectingWord.isConnecting($0[...]) }
    if query.contains(secretary) || query.contains(sec) { rest.removeAll { $0 == state } }
    return rest.isEmpty || rest.count == query.count ? nil : rest
  }

  /// A state is no title, but part of a secretary's.
  private static let secretary = Array("secretary".utf8)
  private static let sec = Array("sec".utf8)
  private static let state = Array("state".utf8)

  private static let ranks = words(
    """
    admiral amb ambassador ayatollah brig brigadier caliph chancellor chief col colonel commander crown
    deputy dr emir envoy fm foreign former gen general haj hajj hajji imam king late leader lt maj
    major minister mr mrs ms mullah pm pres president prime prince prof professor sayyid sec secretary
    senator sgt shaikh shaykh sheik sheikh spokesman sultan supreme
    général ministre président
    presidente ministro
    Präsident Außenminister
    президент министр генерал
    الرئيس اللواء الشيخ الحاج وزير
    """
  )

  private static let qualifiers = words(
    """
    area city countryside district governorate muhafazat province region rural suburbs town village
    wilayat
    fighters forces group groups insurgents militants militia network rebels soldiers terrorists troops
    gouvernorat ville
    ciudad provincia
    Provinz Stadt
    город провинция
    محافظة مدينة ريف شهر استان
    """
  )

  /// The words of a list as they are folded.
  private static func words(_ list: String) -> Set<String> {
    let folded = FoldedText(list)
    let places = Article.significantWords(of: folded)
    return Set(places.map { String(decoding: folded[$0], as: UTF8.self) })
  }
}
