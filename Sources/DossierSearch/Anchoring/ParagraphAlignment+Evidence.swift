import DossierModel

extension ParagraphAlignment {
  /// Finds the dossier's paragraphs in a text that is not the one it was made from.
  ///
  /// A paragraph is where most of the names and quotes stand that the dossier has from it; what
  /// stands in many paragraphs counts the less.
  ///
  /// - Parameters:
  ///   - count: How many paragraphs the text has.
  ///   - expected: How many the dossier tells.
  ///   - phrases: What the dossier has from each of its paragraphs.
  ///   - scan: Where it stands in the text.
  init(count: Int, expected: Int?, phrases: SoughtPhrases, scan: TextScan) {
    var places = EvidencePlaces(phrases: phrases, scan: scan)
    var known: [Int: Anchor] = [:]
    for (number, evidence) in phrases.evidence {
      let best = places.paragraphs(holding: evidence)
      if best.numbers.contains(number), best.numbers.count == 1 || count == expected {
        known[number] = .exact(TextPlace(number))
      } else if best.numbers.count == 1, best.evidenceCount > 1 {
        known[number] = .moved(to: [TextPlace(best.numbers[0])])
      }
    }
    self.init(count: count, isSame: false, known: known)
  }
}

/// Where evidence stands in a text.
private struct EvidencePlaces {
  let phrases: SoughtPhrases
  let scan: TextScan
  private var known: [Int: Set<Int>] = [:]

  /// What is in more paragraphs than this tells nothing.
  private static let mostParagraphs = 32
  private static let weight = 1 << 20

  init(phrases: SoughtPhrases, scan: TextScan) {
    self.phrases = phrases
    self.scan = scan
  }

  /// The paragraphs that hold the most of some evidence: half of what the text has of it, and a
  /// quarter of it all, at least.
  mutating func paragraphs(
    holding evidence: Set<SoughtPhrases.Evidence>
  ) -> (numbers: [Int], evidenceCount: Int) {
    var found: [Int: (weight: Int, count: Int)] = [:]
    var foundCount = 0
    for item in evidence {
      let paragraphs = paragraphs(of: item)
      guard !paragraphs.isEmpty else { continue }
      foundCount += 1
      guard paragraphs.count <= EvidencePlaces.mostParagraphs else { continue }
      for paragraph in paragraphs {
        let (weight, count) = found[paragraph] ?? (0, 0)
        found[paragraph] = (weight + EvidencePlaces.weight / paragraphs.count, count + 1)
      }
    }
    let most = found.values.map(\.weight).max()
    let best = found.filter { _, value in
      value.weight == most && 2 * value.count >= foundCount && 4 * value.count >= evidence.count
    }
    return (Array(best.keys), best.values.map(\.count).max() ?? 0)
  }

  private mutating func paragraphs(of item: SoughtPhrases.Evidence) -> Set<Int> {
    switch item {
    case .phrase(let phrase):
      return first(scan.places[phrase])
    case .entry(let position):
      if let paragraphs = known[position] { return paragraphs }
      var paragraphs: Set<Int> = []
      for phrase in phrases.namesOfEntry[position] ?? [] {
        paragraphs.formUnion(first(scan.places[phrase]))
      }
      known[position] = paragraphs
      return paragraphs
    }
  }

  /// As many paragraphs as it takes to see that there are too many.
  private func first(_ places: [TextPlace]?) -> Set<Int> {
    Set((places ?? []).prefix(EvidencePlaces.mostParagraphs + 1).map(\.paragraph))
  }
}
