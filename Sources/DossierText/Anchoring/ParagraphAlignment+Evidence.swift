import DossierModel

extension ParagraphAlignment {
  /// Finds the dossier's paragraphs in a text that is not the one it was made from.
  ///
  /// A paragraph is where most of the names and quotes are that the dossier has from it. What is in
  /// many paragraphs counts less.
  ///
  /// - Parameters:
  ///   - count: How many paragraphs the text has.
  ///   - expected: How many the dossier records.
  ///   - evidence: What the dossier has from each of its paragraphs.
  init(count: Int, expected: Int?, evidence: ParagraphEvidence) {
    var evidence = evidence
    var known: [Int: Anchor] = [:]
    for (number, items) in evidence.items {
      let best = evidence.paragraphs(holding: items)
      if best.numbers.contains(number), best.numbers.count == 1 || count == expected {
        known[number] = .exact(TextPlace(number))
      } else if best.numbers.count == 1, best.itemCount > 1 {
        known[number] = .moved(to: [TextPlace(best.numbers[0])])
      }
    }
    self.init(count: count, isSame: false, known: known)
  }
}
