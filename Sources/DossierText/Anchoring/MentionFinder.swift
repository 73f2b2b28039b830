import DossierModel

/// Decides which entries the names in a text mean.
///
/// If several names share words, the longest counts; if several entries share a name, the dossier
/// says which of them it means in that paragraph.
struct MentionFinder {
  private let text: ArticleText
  private let scan: TextScan
  private let names: [PhraseTree.Phrase: [Candidate]]
  /// The paragraphs of the text in which the dossier has each entry.
  private let cited: [[Int]]

  private struct Candidate {
    let name: SoughtName
    /// The paragraphs of the text in which the name means the entry.
    let paragraphs: [Int]
  }

  /// Prepares to look through a text.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - scan: Where phrases are in it.
  ///   - phrases: The names among them.
  ///   - dossier: The dossier that they are from.
  ///   - alignment: Which paragraph is which of the dossier's.
  ///   - countsCited: Whether a name also means an entry in every paragraph where the dossier has
  ///     the entry, even if it is not recorded there, as in the annotator's own words.
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
      entry.text == nil ? alignment.paragraphs(of: entry.paragraphs).sorted() : []
    }
    self.cited = cited
    names = phrases.names.mapValues { names in
      names.map { name in
        let isWide = countsCited && !name.isWeak && !name.paragraphs.isEmpty
        return Candidate(
          name: name,
          // The paragraphs of a name are among those of its entry.
          paragraphs: isWide
            ? cited[name.entry] : alignment.paragraphs(of: name.paragraphs).sorted()
        )
      }
    }
  }

  /// The names in a paragraph.
  struct ParagraphNames {
    /// The names that mean entries.
    var mentions: [Mention]
    /// Shorter names inside those mentions, which name something too: *Palmyra* in *fall of
    /// Palmyra*.
    var nested: [Mention]
    /// Names that the dossier does not count there.
    var strays: [Mention]
  }

  /// Looks through a paragraph.
  func names(inParagraph index: Int) -> ParagraphNames {
    let paragraph = text.paragraphs[index]
    var found: [Found] = []
    var strays: [Found] = []
    var last: [Int] = []
    for match in scan.matches[index] {
      guard let candidates = names[match.phrase] else { continue }
      let words = paragraph[match.source]
      var entries = entries(candidates, inParagraph: index + 1, words)
      // Mentions in a row are often of the same entries, which then take memory once.
      if entries == last { entries = last } else { last = entries }
      if entries.isEmpty {
        let entries = self.strays(candidates, inParagraph: index + 1, words)
        if !entries.isEmpty { strays.append(Found(match, words, entries)) }
      } else {
        found.append(Found(match, words, entries))
      }
    }
    var taken = TakenWords(count: scan.matches[index].map { Int($0.words.upperBound) }.max() ?? 0)
    let mentions = taken.longest(of: found)
    return ParagraphNames(
      mentions: mentions,
      nested: nested(found, in: mentions),
      strays: taken.longest(of: strays)
    )
  }

  private func nested(_ found: [Found], in mentions: [Mention]) -> [Mention] {
    found.compactMap { name in
      let range = name.match.source
      let index = mentions.partitioningIndex { $0.range.upperBound >= range.upperBound }
      guard mentions.indices.contains(index), mentions[index].range != range,
        mentions[index].range.lowerBound <= range.lowerBound
      else { return nil }
      return Mention(range: range, entries: name.entries)
    }
  }

  /// A name at one place of the text.
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

  /// The words of a paragraph that belong to some name.
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

  /// The entries that words mean: first those for which the dossier records it, then those whose
  /// name always means them.
  private func entries(
    _ candidates: [Candidate],
    inParagraph number: Int,
    _ words: Substring
  ) -> [Int] {
    var entries: [Int] = []
    func add(_ candidate: Candidate) {
      guard entries.count < MentionFinder.mostMeant, !entries.contains(candidate.name.entry),
        isSpelt(candidate, as: words, inParagraph: number)
      else { return }
      entries.append(candidate.name.entry)
    }
    for candidate in candidates where MentionFinder.has(number, in: candidate.paragraphs) {
      add(candidate)
    }
    for candidate in candidates where candidate.name.paragraphs.isEmpty { add(candidate) }
    return entries
  }

  /// The most entries that one mention means; a name that more entries share says nothing about any.
  private static let mostMeant = 8

  private func strays(
    _ candidates: [Candidate],
    inParagraph number: Int,
    _ words: Substring
  ) -> [Int] {
    candidates.filter { candidate in
      !candidate.name.isWeak && !candidate.name.paragraphs.isEmpty
        && !MentionFinder.has(number, in: candidate.paragraphs)
        && isSpelt(candidate, as: words, inParagraph: number)
    }
    .prefix(MentionFinder.mostMeant).map(\.name.entry)
  }

  private static func has(_ number: Int, in sorted: [Int]) -> Bool {
    let index = sorted.partitioningIndex { $0 >= number }
    return sorted.indices.contains(index) && sorted[index] == number
  }

  private func isSpelt(
    _ candidate: Candidate,
    as words: Substring,
    inParagraph number: Int
  ) -> Bool {
    candidate.name.isSpelt(
      as: words,
      isCited: MentionFinder.has(number, in: cited[candidate.name.entry])
    )
  }
}
