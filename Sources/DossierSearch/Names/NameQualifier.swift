import DossierText

/// Words before or after a name that are no part of it: rule R6's qualifiers.
///
/// "Gen. Soleimani", "President Assad", "Idlib province", "ISIS fighters".
enum NameQualifier {
  static func isQualifier(_ word: [UInt8]) -> Bool {
    let word = String(decoding: word, as: UTF8.self)
    return honorifics.contains(word) || others.contains(word)
  }

  /// Whether a word is a title or an office of the person named after it.
  static func isHonorific(_ word: [UInt8]) -> Bool {
    honorifics.contains(String(decoding: word, as: UTF8.self))
  }

  /// The words of a query without qualifiers and connecting words; `nil` if that leaves nothing or
  /// changes nothing.
  static func without(_ query: [[UInt8]]) -> [[UInt8]]? {
    var rest = query.filter { !isQualifier($0) && !ConnectingWord.isConnecting($0[...]) }
    if query.contains(secretary) || query.contains(sec) { rest.removeAll { $0 == state } }
    return rest.isEmpty || rest.count == query.count ? nil : rest
  }

  /// *State* is no title, but it is part of a secretary's.
  private static let secretary = Array("secretary".utf8)
  private static let sec = Array("sec".utf8)
  private static let state = Array("state".utf8)

  private static let honorifics = folded(
    Honorific.words + Honorific.shortened + Honorific.foreign
  )

  private static let others = folded(
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
    .split { $0 == " " || $0 == "\n" }.map(String.init)
  )

  /// Words as they are folded, without glued articles.
  private static func folded(_ words: [String]) -> Set<String> {
    let folded = FoldedText(words.joined(separator: " "))
    let places = DefiniteArticle.significantWords(of: folded)
    return Set(places.map { String(decoding: folded[$0], as: UTF8.self) })
  }
}
