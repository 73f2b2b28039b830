/// Words that join names, and European articles: in a query they need not be found.
///
/// "Kurds in Syria", "la Russie", "ville d'Alep".
enum ConnectingWord {
  /// Whether a word has no meaning by itself.
  static func isConnecting(_ word: ArraySlice<UInt8>) -> Bool {
    word.count <= longest && words.contains(Array(word))
  }

  private static let longest = 4

  private static let words = Set(
    """
    of in from and for at on by to with
    a au aux d de du en et la le les
    da das de del dei di do dos gli las lo los
    das dem den der des die im und von zu
    e i van ye
    """
    .split { $0 == " " || $0 == "\n" }.map { Array($0.utf8) }
  )
}
