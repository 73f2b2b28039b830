/// Which paragraph of a text is which of the dossier's.
public struct ParagraphAlignment: Sendable {
  private let count: Int
  private let isSame: Bool
  private let known: [Int: Anchor]

  /// Creates an alignment.
  ///
  /// - Parameters:
  ///   - count: How many paragraphs the text has.
  ///   - isSame: Whether it is the text that the dossier was made from.
  ///   - known: What is known of the dossier's paragraphs, by their numbers in it.
  public init(count: Int, isSame: Bool, known: [Int: Anchor] = [:]) {
    self.count = count
    self.isSame = isSame
    self.known = known
  }

  /// What has become of one of the dossier's paragraphs.
  public subscript(number: Int) -> Anchor {
    if let anchor = known[number] { return anchor }
    guard number >= 1, number <= count else { return .lost }
    return isSame ? .exact(TextPlace(number)) : .unverified(TextPlace(number))
  }

  /// The text's paragraphs that some of the dossier's are.
  public func paragraphs(of numbers: [Int]) -> [Int] {
    numbers.compactMap { self[$0].places.first?.paragraph }
  }
}
