import DossierModel
import TerminalUI

/// What the dossier says about itself: what it describes, how much it holds, whom it credits.
struct AboutOverlay: TextOverlay {
  static let commands: [Command] = [
    Command(
      "application.about",
      "about this dossier",
      in: .application,
      keys: .in(.workspace, keys: "i"),
      action: { $0.overlays.append(AboutOverlay()) }
    )
  ]

  let title: VisibleText = "About this dossier"
  let widest = 76
  var text = ScrolledLines()

  func lines(width: Int, _ library: Library) -> [StyledLine] {
    var builder = ContentBuilder(width: width)
    let header = library.dossier.header
    builder.add(StyledLine(VisibleText(header.title), .strong))
    if let summary = header.summary {
      builder.space()
      builder.add(StyledLine(VisibleText(summary), .text))
    }
    builder.space()
    if let article = header.article { addArticle(article, of: library, to: &builder) }
    builder.field("Entries", counts(library))
    builder.field("Relations", relations(library))
    if !header.credits.isEmpty {
      builder.heading("Credits")
      for credit in header.credits { builder.add(StyledLine(VisibleText(credit), .text)) }
    }
    return builder.content.lines
  }

  private func addArticle(
    _ article: Article,
    of library: Library,
    to builder: inout ContentBuilder
  ) {
    let facts = [
      article.title, article.kind, article.issued?.date.phrase,
      "\(article.body.count) of \(article.paragraphCount) paragraphs",
    ]
    builder.field("Article", facts.compactMap(\.self).joined(separator: ", "))
    let author = article.author.flatMap { library.dossier[$0] }
    builder.field("Author", author?.title)
    builder.field("Address", article.url, .link)
  }

  private func counts(_ library: Library) -> String {
    library.dossier.vocabulary.kinds
      .map { kind in (kind, library.entries(ofKind: kind.id).count) }
      .filter { $0.1 > 0 }
      .map { kind, count in "\(count) \(count == 1 ? kind.singular : kind.plural)" }
      .joined(separator: ", ")
  }

  private func relations(_ library: Library) -> String {
    let links = library.dossier.links.count
    let ratings = library.dossier.ratings.count
    return "\(links) \(links == 1 ? "link" : "links"), \(ratings) "
      + (ratings == 1 ? "rating" : "ratings")
  }
}
