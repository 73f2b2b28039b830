import DossierModel
import TerminalUI

extension ArticleLayout {
  /// Adds what the article is called and what sort of text it is.
  mutating func addTitle() {
    let article = library.dossier.header.article
    let title = article?.title ?? library.dossier.header.title
    let facts = [article?.kind, article?.issued?.date.phrase].compactMap(\.self)
    builder.add(
      StyledLine(VisibleText(title), .strong),
      facts: StyledLine(VisibleText(facts.joined(separator: ", ")), .dim)
    )
  }

  /// Adds whether the dossier was made from the text, and what has become of its citations.
  mutating func addNotice(_ article: AnchoredArticle) {
    let isAsExpected = article.likeness == .same || article.likeness == .gists
    builder.add(
      StyledLine(
        VisibleText(article.likeness.phrase(article.text)),
        isAsExpected ? .dim : .citationMoved
      )
    )
    guard article.likeness != .gists else { return }
    builder.add(tally(CitationTally(library.dossier, in: article)))
  }

  private func tally(_ tally: CitationTally) -> StyledLine {
    let all = tally.count == 1 ? "1 citation" : "\(tally.count) citations"
    var line = StyledLine(VisibleText("\(all): \(tally.exact) exact"), .dim)
    for (count, word, role) in [
      (tally.moved.count, "moved", Role.citationMoved), (tally.lost.count, "lost", .citationLost),
      (tally.unverified, "unverified (?)", .citationUnverified),
    ] where count > 0 {
      line.append(", ", .dim)
      line.append(VisibleText("\(count) \(word)"), role)
    }
    return line
  }

  /// Adds the citations that are not where the dossier says, below the text.
  mutating func addDisplaced(in article: AnchoredArticle) {
    guard article.likeness != .gists else { return }
    let tally = CitationTally(library.dossier, in: article)
    addDisplaced("Citations that the text has nowhere", tally.lost)
    addDisplaced("Citations that moved", tally.moved)
  }

  private mutating func addDisplaced(_ heading: VisibleText, _ items: [CitationTally.Item]) {
    guard !items.isEmpty else { return }
    builder.heading(heading, count: items.count)
    for item in items.prefix(CitationTally.mostListed) {
      let facts = builder.citations([item.citation])
      builder.add(
        builder.item(item.entry, in: library),
        facts: facts,
        indent: 2,
        hanging: 2
      )
      if let quote = item.citation.quote { builder.remark("“\(quote)”", indent: 4) }
    }
    let hidden = items.count - CitationTally.mostListed
    if hidden > 0 { builder.remark("and \(hidden) more", indent: 2) }
  }
}

/// What has become of the citations of a dossier in a text.
struct CitationTally {
  /// A citation and the entry that it belongs to: where a link starts, or what a rating is about.
  struct Item {
    var entry: Int
    var citation: Citation
  }

  /// The most that are listed one by one.
  static let mostListed = 200

  private(set) var exact = 0
  private(set) var unverified = 0
  private(set) var moved: [Item] = []
  private(set) var lost: [Item] = []

  var count: Int { exact + unverified + moved.count + lost.count }

  init(_ dossier: Dossier, in article: AnchoredArticle) {
    for (position, entry) in dossier.entries.enumerated() {
      add(entry.citations, of: position, in: article)
    }
    for link in dossier.links {
      add(link.citations, of: dossier.position(of: link.from), in: article)
    }
    for rating in dossier.ratings {
      add(rating.citations, of: dossier.position(of: rating.hypothesis), in: article)
    }
  }

  private mutating func add(
    _ citations: [Citation],
    of position: Int?,
    in article: AnchoredArticle
  ) {
    guard let position else { return }
    for citation in citations {
      switch article.anchor(of: citation).state {
      case .exact: exact += 1
      case .unverified: unverified += 1
      case .moved: moved.append(Item(entry: position, citation: citation))
      case .lost: lost.append(Item(entry: position, citation: citation))
      }
    }
  }
}

extension AnchoredArticle.Likeness {
  /// The first thing to report if the text is not the one that the dossier was made from.
  var warning: VisibleText? {
    switch self {
    case .same, .unknown, .gists: nil
    case .differs, .differsInCount:
      "the article is not the text that the dossier was made from; } shows what that means"
    }
  }

  /// What a reader should know of the text.
  func phrase(_ text: ArticleText) -> String {
    switch self {
    case .same:
      return "The text that the dossier was made from: its SHA-256 is the same."
    case .differs:
      return "Not quite the text that the dossier was made from: its SHA-256 differs."
    case .differsInCount(let expected):
      let count = text.paragraphs.count
      return "Not the text that the dossier was made from: it has \(count) "
        + "\(count == 1 ? "paragraph" : "paragraphs"), the dossier describes \(expected)."
    case .unknown:
      return "The dossier does not record which text it was made from."
    case .gists:
      return "What each paragraph says, in the annotator's words; --article FILE shows the text."
    }
  }
}
