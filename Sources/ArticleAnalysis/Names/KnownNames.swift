import DossierText

/// The words of all known names, to check whether another name is close to one of them.
public struct KnownNames: Sendable {
  /// For each word, the bearers whose names have it.
  private var bearers: [String: Set<Int>] = [:]
  /// What words may be derived from: the names' words without their endings.
  private var stems: Set<String> = []

  /// Collects names.
  ///
  /// - Parameter names: For each bearer, all of its names.
  public init(_ names: some Sequence<[String]>) {
    for (bearer, names) in names.enumerated() {
      for name in names {
        for word in KnownNames.words(of: name) { bearers[word, default: []].insert(bearer) }
      }
    }
    for word in bearers.keys { stems.formUnion(Demonym.stems(of: word)) }
  }

  /// Whether words are part of a name, such as a surname, or nothing but titles and adjectives made
  /// from names.
  public func contains(_ words: String) -> Bool {
    let rest = KnownNames.words(of: words).filter { word in
      !CapitalWords.isOrdinary(word) && !CapitalWords.joiners.contains(word)
        && !isDerived(word)
    }
    guard let first = rest.first else { return true }
    return owners(of: first).contains { bearer in
      rest.dropFirst().allSatisfy { owners(of: $0).contains(bearer) }
    }
  }

  private func owners(of word: String) -> Set<Int> {
    (bearers[word] ?? []).union(word.hasSuffix("s") ? bearers[String(word.dropLast())] ?? [] : [])
  }

  /// Whether a word is an adjective or a people that is named after a known name.
  private func isDerived(_ word: String) -> Bool {
    if let places = Demonym.irregular[word] { return places.contains { bearers[$0] != nil } }
    return Demonym.isDemonym(word) && !stems.isDisjoint(with: Demonym.stems(of: word))
  }

  private static func words(of text: String) -> [String] {
    let folded = FoldedWords(text)
    return (0..<folded.count).map { String(decoding: folded[$0], as: UTF8.self) }
  }
}
