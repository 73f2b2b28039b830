import DossierModel

/// Finds the word that somebody meant, within a bounded amount of work for one file.
public struct Suggestions {
  private var comparisonsLeft = 500_000

  /// Starts with all of the work ahead.
  public init() {}

  /// The word nearest to a text, where so few letters differ that it may be meant.
  public mutating func closest(to text: String, among words: some Collection<String>) -> String? {
    guard comparisonsLeft >= words.count, text.utf8.count <= 64 else { return nil }
    comparisonsLeft -= words.count
    let wanted = Array(text.utf8)
    var best: String?
    // Words without a letter in common are not taken for each other.
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
