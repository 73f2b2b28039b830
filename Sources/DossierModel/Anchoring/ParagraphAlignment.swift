/// Which paragraphs of a text correspond to the dossier's paragraphs.
public struct ParagraphAlignment: Sendable {
  private let count: Int
  private let isSame: Bool
  private let known: [Int: Anchor]

  /// Creates an alignment.
  ///
  /// - Parameters:
  ///   - count: How many paragraphs the text has.
  ///   - isSame: Whether it is the text that the dossier was made from.
  ///   - known: What was found out about the dossier's paragraphs, by their numbers there.
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

  /// The text's paragraphs that correspond to some of the dossier's.
  public func paragraphs(of numbers: [Int]) -> [Int] {
    numbers.compactMap { self[$0].places.first?.paragraph }
  }
}
