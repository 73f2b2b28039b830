import DossierModel
import DossierText

/// The words of a dossier's names, to tell whether a name that it does not have is close to one.
struct KnownNames {
  /// The entries whose names have each word.
  private var entries: [String: Set<Int>] = [:]
  /// What words may be derived from: the names' words without their endings.
  private var stems: Set<String> = []

  init(_ all: [Entry]) {
    for (position, entry) in all.enumerated() where entry.content.isNamed {
      for name in entry.names {
        for word in KnownNames.words(of: name.text) { entries[word, default: []].insert(position) }
      }
    }
    for word in entries.keys { stems.formUnion(Demonym.stems(of: word)) }
  }

  /// Whether words are part of a name, such as a surname, or nothing but titles and adjectives made
  /// of names.
  func contains(_ words: String) -> Bool {
    let rest = KnownNames.words(of: words).filter { word in
      !CapitalWords.isOrdinary(word) && !CapitalWords.joiners.contains(word)
        && !isDerived(word)
    }
    guard let first = rest.first else { return true }
    return owners(of: first).contains { entry in
      rest.dropFirst().allSatisfy { owners(of: $0).contains(entry) }
    }
  }

  private func owners(of word: String) -> Set<Int> {
    (entries[word] ?? []).union(word.hasSuffix("s") ? entries[String(word.dropLast())] ?? [] : [])
  }

  /// Whether a word is an adjective or a people that is called after a name.
  private func isDerived(_ word: String) -> Bool {
    if let places = Demonym.irregular[word] { return places.contains { entries[$0] != nil } }
    return Demonym.isDemonym(word) && !stems.isDisjoint(with: Demonym.stems(of: word))
  }

  private static func words(of text: String) -> [String] {
    let folded = FoldedWords(text)
    return (0..<folded.count).map { String(decoding: folded[$0], as: UTF8.self) }
  }
}
