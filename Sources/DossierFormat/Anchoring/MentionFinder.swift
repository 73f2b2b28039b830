import DossierModel

/// Decides what the names in a text mean: the longest name from the left, in the sense that the
/// dossier gives it in that paragraph.
struct MentionFinder {
  private let text: ArticleText
  private let scan: TextScan
  private let names: [PhraseTree.Phrase: [Candidate]]

  private struct Candidate {
    let name: SoughtName
    /// The paragraphs of the text in which the dossier counts the name.
    let paragraphs: Set<Int>
  }

  init(_ text: ArticleText, phrases: SoughtPhrases, scan: TextScan, alignment: ParagraphAlignment) {
    self.text = text
    self.scan = scan
    names = phrases.names.mapValues { names in
      names.map { name in
        Candidate(name: name, paragraphs: Set(alignment.paragraphs(of: name.paragraphs)))
      }
    }
  }

  /// What a paragraph mentions, and the names in it that the dossier does not count there.
  func mentions(inParagraph index: Int) -> (mentions: [Mention], strays: [Mention]) {
    let paragraph = text.paragraphs[index]
    var mentions: [Mention] = []
    var strays: [Mention] = []
    var (end, strayEnd): (Int32, Int32) = (0, 0)
    var (longest, longestStray): (Found?, Found?)
    func settle() {
      if let found = longest {
        mentions.append(Mention(range: found.match.source, entries: found.entries))
        end = found.match.words.upperBound
      }
      if let found = longestStray, found.match.words.upperBound > end {
        strays.append(Mention(range: found.match.source, entries: found.entries))
        strayEnd = found.match.words.upperBound
      }
      (longest, longestStray) = (nil, nil)
    }
    var start: Int32 = -1
    for match in scan.matches[index] {
      if match.words.lowerBound != start {
        settle()
        start = match.words.lowerBound
      }
      guard start >= end, let candidates = names[match.phrase] else { continue }
      let words = paragraph[match.source]
      let entries = entries(candidates, inParagraph: index + 1, words)
      if !entries.isEmpty { longest = Found(match: match, entries: entries) }
      guard start >= strayEnd else { continue }
      let strays = self.strays(candidates, inParagraph: index + 1, words)
      if !strays.isEmpty { longestStray = Found(match: match, entries: strays) }
    }
    settle()
    return (mentions, strays)
  }

  private struct Found {
    let match: TextScan.Match
    let entries: [Int]
  }

  /// The entries that words mean: those for which the dossier says so, before those whose name
  /// means them everywhere.
  private func entries(
    _ candidates: [Candidate],
    inParagraph number: Int,
    _ words: Substring
  ) -> [Int] {
    let spelt = candidates.filter { $0.name.isSpelt(as: words) }
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
        && !candidate.paragraphs.contains(number) && candidate.name.isSpelt(as: words)
    }
    .map(\.name.entry)
  }
}
