import DossierModel

/// What each of the dossier's paragraphs should contain, by which it is recognised in another text.
struct ParagraphEvidence {
  /// Something that distinguishes a paragraph from others.
  enum Item: Hashable {
    /// A quote, or a name that is recorded for the paragraph.
    case phrase(PhraseTree.Phrase)
    /// Any name of an entry that is cited there, if no name is recorded.
    case entry(Int)
  }

  private(set) var items: [Int: Set<Item>] = [:]
  /// The strong names of each entry.
  private var names: [Int: [PhraseTree.Phrase]] = [:]
  private let scan: TextScan
  private var known: [Int: Set<Int>] = [:]

  /// What is in more paragraphs than this is no evidence.
  private static let mostParagraphs = 32
  private static let weight = 1 << 20

  init(_ dossier: Dossier, _ phrases: SoughtPhrases, _ scan: TextScan) {
    self.scan = scan
    for (citation, phrase) in phrases.quotes {
      if let phrase { items[citation.paragraph, default: []].insert(.phrase(phrase)) }
    }
    for (position, entry) in dossier.entries.enumerated() where entry.text == nil {
      var named: Set<Int> = []
      for (name, phrase) in zip(entry.names, phrases.namesOfEntries[position]) {
        guard let phrase else { continue }
        for paragraph in name.paragraphs {
          items[paragraph, default: []].insert(.phrase(phrase))
          named.insert(paragraph)
        }
        if !name.isWeak { names[position, default: []].append(phrase) }
      }
      for citation in entry.citations where !named.contains(citation.paragraph) {
        items[citation.paragraph, default: []].insert(.entry(position))
      }
    }
  }

  /// The paragraphs with the most of the items that one of the dossier's should contain: at least
  /// half of those that the text has, and a quarter of all.
  mutating func paragraphs(
    holding items: Set<Item>
  ) -> (numbers: [Int], itemCount: Int) {
    var found: [Int: (weight: Int, count: Int)] = [:]
    var foundCount = 0
    for item in items {
      let paragraphs = paragraphs(of: item)
      guard !paragraphs.isEmpty else { continue }
      foundCount += 1
      guard paragraphs.count <= ParagraphEvidence.mostParagraphs else { continue }
      for paragraph in paragraphs {
        let (weight, count) = found[paragraph] ?? (0, 0)
        found[paragraph] = (weight + ParagraphEvidence.weight / paragraphs.count, count + 1)
      }
    }
    let most = found.values.map(\.weight).max()
    let best = found.filter { _, value in
      value.weight == most && 2 * value.count >= foundCount && 4 * value.count >= items.count
    }
    return (Array(best.keys), best.values.map(\.count).max() ?? 0)
  }

  private mutating func paragraphs(of item: Item) -> Set<Int> {
    switch item {
    case .phrase(let phrase):
      return first(scan.places[phrase])
    case .entry(let position):
      if let paragraphs = known[position] { return paragraphs }
      var paragraphs: Set<Int> = []
      for phrase in names[position] ?? [] { paragraphs.formUnion(first(scan.places[phrase])) }
      known[position] = paragraphs
      return paragraphs
    }
  }

  /// The first paragraphs of some places, and one more than is of use.
  private func first(_ places: [TextPlace]?) -> Set<Int> {
    Set((places ?? []).prefix(ParagraphEvidence.mostParagraphs + 1).map(\.paragraph))
  }
}
