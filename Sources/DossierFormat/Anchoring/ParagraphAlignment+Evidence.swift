import DossierModel

extension ParagraphAlignment {
  /// Finds the dossier's paragraphs in a text that is not the one it was made from.
  ///
  /// A paragraph is where most of the names and quotes stand that the dossier has from it; a phrase
  /// counts the less, the more paragraphs hold it.
  ///
  /// - Parameters:
  ///   - count: How many paragraphs the text has.
  ///   - expected: How many the dossier tells.
  ///   - evidence: The phrases that the dossier has from each of its paragraphs.
  ///   - scan: Where they stand in the text.
  init(
    count: Int,
    expected: Int?,
    evidence: [Int: Set<PhraseTree.Phrase>],
    scan: TextScan
  ) {
    var known: [Int: Anchor] = [:]
    for (number, phrases) in evidence {
      let best = ParagraphAlignment.paragraphs(holding: phrases, scan)
      if best.contains(number), best.count == 1 || count == expected {
        known[number] = .exact(TextPlace(number))
      } else if best.count == 1 {
        known[number] = .moved(to: [TextPlace(best[0])])
      }
    }
    self.init(count: count, isSame: false, known: known)
  }

  /// In more paragraphs than this, a phrase tells nothing.
  private static let mostParagraphs = 32
  private static let weight = 1 << 20

  /// The paragraphs that hold the most of some phrases, and half of them at least.
  private static func paragraphs(
    holding phrases: Set<PhraseTree.Phrase>,
    _ scan: TextScan
  ) -> [Int] {
    var found: [Int: (weight: Int, count: Int)] = [:]
    for phrase in phrases {
      guard let places = scan.places[phrase], places.count <= mostParagraphs else { continue }
      for place in places {
        let known = found[place.paragraph] ?? (0, 0)
        found[place.paragraph] = (known.weight + weight / places.count, known.count + 1)
      }
    }
    let most = found.values.map(\.weight).max()
    return found.filter { $0.value.weight == most && 2 * $0.value.count >= phrases.count }.map(
      \.key
    )
  }
}
