import DossierModel

/// Decides what the names in a text mean: the longest name where several share words, in the sense
/// that the dossier gives it in that paragraph.
struct MentionFinder {
  private let text: ArticleText
  private let scan: TextScan
  private let names: [PhraseTree.Phrase: [Candidate]]
  /// The paragraphs of the text in which the dossier has each entry.
  private let cited: [Set<Int>]

  private struct Candidate {
    let name: SoughtName
    /// The paragraphs of the text in which the name means the entry.
    let paragraphs: Set<Int>
  }

  /// Prepares to look through a text.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - scan: Where phrases stand in it.
  ///   - phrases: The names among them.
  ///   - dossier: The dossier that they are from.
  ///   - alignment: Which paragraph is which of the dossier's.
  ///   - countsCited: Whether a name also means an entry wherever the dossier has that, recorded or
  ///     not, as in the annotator's own words.
  init(
    _ text: ArticleText,
    _ scan: TextScan,
    _ phrases: SoughtPhrases,
    _ dossier: Dossier,
    _ alignment: ParagraphAlignment,
    countsCited: Bool = false
  ) {
    self.text = text
    self.scan = scan
    let cited = dossier.entries.map { entry in
      entry.text == nil ? Set(alignment.paragraphs(of: entry.paragraphs)) : []
    }
    self.cited = cited
    names = phrases.names.mapValues { names in
      names.map { name in
        let paragraphs = Set(alignment.paragraphs(of: name.paragraphs))
        let isWide = countsCited && !name.isWeak && !paragraphs.isEmpty
        return Candidate(
          name: name,
          paragraphs: isWide ? paragraphs.union(cited[name.entry]) : paragraphs
        )
      }
    }
  }

  /// What a paragraph mentions, and the names in it that the dossier does not count there.
  func mentions(inParagraph index: Int) -> (mentions: [Mention], strays: [Mention]) {
    let paragraph = text.paragraphs[index]
    var found: [Found] = []
    var strays: [Found] = []
    for match in scan.matches[index] {
      guard let candidates = names[match.phrase] else { continue }
      let words = paragraph[match.source]
      let entries = entries(candidates, inParagraph: index + 1, words)
      if entries.isEmpty {
        let entries = self.strays(candidates, inParagraph: index + 1, words)
        if !entries.isEmpty { strays.append(Found(match, words, entries)) }
      } else {
        found.append(Found(match, words, entries))
      }
    }
    var taken = TakenWords(count: scan.matches[index].map { Int($0.words.upperBound) }.max() ?? 0)
    return (taken.longest(of: found), taken.longest(of: strays))
  }

  /// A name where it stands.
  private struct Found {
    let match: TextScan.Match
    let entries: [Int]
    /// How many words it has; *the* is no more than half of one.
    let weight: Int

    init(_ match: TextScan.Match, _ words: Substring, _ entries: [Int]) {
      self.match = match
      self.entries = entries
      let startsWithArticle = words.prefix(4).lowercased() == "the "
      weight = 2 * match.words.count - (startsWithArticle ? 1 : 0)
    }
  }

  /// The words of a paragraph that some name has.
  private struct TakenWords {
    private var isTaken: [Bool]

    init(count: Int) {
      isTaken = [Bool](repeating: false, count: count)
    }

    /// The longest names that share no words, from left to right.
    mutating func longest(of found: [Found]) -> [Mention] {
      var kept: [Found] = []
      let order = found.sorted {
        ($1.weight, $0.match.words.lowerBound) < ($0.weight, $1.match.words.lowerBound)
      }
      for name in order {
        let words = Int(name.match.words.lowerBound)..<Int(name.match.words.upperBound)
        guard !words.contains(where: { isTaken[$0] }) else { continue }
        for word in words { isTaken[word] = true }
        kept.append(name)
      }
      return kept.sorted { $0.match.words.lowerBound < $1.match.words.lowerBound }
        .map { Mention(range: $0.match.source, entries: $0.entries) }
    }
  }

  /// The entries that words mean: those for which the dossier says so, before those whose name
  /// means them everywhere.
  private func entries(
    _ candidates: [Candidate],
    inParagraph number: Int,
    _ words: Substring
  ) -> [Int] {
    let spelt = candidates.filter { isSpelt($0, as: words, inParagraph: number) }
    var entries: [Int] = []
    let recorded = spelt.filter { $0.paragraphs.contains(number) }
    for candidate in recorded + spelt.filter({ $0.name.paragraphs.isEmpty })
    where !entries.contains(candidate.name.entry) {
      entries.append(candidate.name.entry)
    }
    return entries
  }

  private func strays(
    _ candidates: [Candidate],
    inParagraph number: Int,
    _ words: Substring
  ) -> [Int] {
    candidates.filter { candidate in
      !candidate.name.isWeak && !candidate.name.paragraphs.isEmpty
        && !candidate.paragraphs.contains(number)
        && isSpelt(candidate, as: words, inParagraph: number)
    }
    .map(\.name.entry)
  }

  private func isSpelt(
    _ candidate: Candidate,
    as words: Substring,
    inParagraph number: Int
  ) -> Bool {
    candidate.name.isSpelt(as: words, isCited: cited[candidate.name.entry].contains(number))
  }
}
