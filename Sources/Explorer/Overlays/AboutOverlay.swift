import DossierModel
import TerminalUI

/// What the dossier says of itself: what it describes, how much it holds, whom it credits.
struct AboutOverlay: Sendable {
  /// The widest line, for the sake of reading.
  static let width = 76

  private let library: Library
  private(set) var text = ScrolledLines()

  init(_ library: Library) {
    self.library = library
  }

  mutating func move(_ command: MoveCommand) {
    text.move(command)
  }

  mutating func fit(in body: Rect) {
    let width = min(AboutOverlay.width, body.width - 4)
    text.fit(width: width, height: body.height - 2, lines: lines)
  }

  private func lines(width: Int) -> [StyledLine] {
    var builder = ContentBuilder(width: width)
    let header = library.dossier.header
    builder.add(StyledLine(VisibleText(header.title), .strong))
    if let summary = header.summary {
      builder.space()
      builder.add(StyledLine(VisibleText(summary), .text))
    }
    builder.space()
    if let article = header.article { addArticle(article, to: &builder) }
    builder.field("Entries", counts)
    builder.field("Relations", relations)
    if !header.credits.isEmpty {
      builder.heading("Credits")
      for credit in header.credits { builder.add(StyledLine(VisibleText(credit), .text)) }
    }
    return builder.content.lines
  }

  private func addArticle(_ article: Article, to builder: inout ContentBuilder) {
    let facts = [
      article.title, article.kind, article.issued?.date.phrase,
      "\(article.body.count) of \(article.paragraphCount) paragraphs",
    ]
    builder.field("Article", facts.compactMap(\.self).joined(separator: ", "))
    let author = article.author.flatMap { library.dossier[$0] }
    builder.field("Author", author?.title)
    builder.field("Address", article.url, .link)
  }

  private var counts: String {
    library.dossier.vocabulary.kinds
      .map { kind in (kind, library.entries(ofKind: kind.id).count) }
      .filter { $0.1 > 0 }
      .map { kind, count in "\(count) \(count == 1 ? kind.singular : kind.plural)" }
      .joined(separator: ", ")
  }

  private var relations: String {
    let links = library.dossier.links.count
    let ratings = library.dossier.ratings.count
    return "\(links) \(links == 1 ? "link" : "links"), \(ratings) "
      + (ratings == 1 ? "rating" : "ratings")
  }
}
