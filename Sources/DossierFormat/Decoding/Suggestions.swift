import DossierModel

/// Suggests corrections of misspelt words, with a bounded amount of work for one file.
public struct Suggestions {
  private var comparisonsLeft = 500_000

  /// Creates suggestions with all of the work still allowed.
  public init() {}

  /// The word nearest to a text, if so few letters differ that it may be meant.
  public mutating func closest(to text: String, among words: some Collection<String>) -> String? {
    guard comparisonsLeft >= words.count, text.utf8.count <= 64 else { return nil }
    comparisonsLeft -= words.count
    let wanted = Array(text.utf8)
    var best: String?
    // Words without a common letter are no misspellings of each other.
    var most = min(wanted.count < 5 ? 1 : wanted.count < 9 ? 2 : 3, wanted.count - 1)
    for word in words where abs(word.utf8.count - wanted.count) <= most {
      guard let distance = EditDistance.between(wanted, Array(word.utf8), most: most),
        best == nil || distance < most
      else { continue }
      (best, most) = (word, distance)
    }
    return best
  }
}
