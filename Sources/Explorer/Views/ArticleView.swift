import DossierModel
import TerminalUI

/// The article, paragraph by paragraph, in the annotator's words, with the entries in each.
struct ArticleView {
  let library: Library
  private var builder: ContentBuilder

  init(library: Library, width: Int) {
    self.library = library
    builder = ContentBuilder(width: width)
  }

  /// Lays the article out.
  func content() -> Content {
    var view = self
    guard let article = library.dossier.header.article else {
      view.builder.add(StyledLine("This dossier describes no article.", .dim))
      return view.builder.content
    }
    view.addTitle(article)
    let entries = library.entriesByParagraph()
    for paragraph in article.body {
      view.addParagraph(
        paragraph,
        gist: article.gists[paragraph],
        entries: entries[paragraph] ?? []
      )
    }
    return view.builder.content
  }

  private mutating func addTitle(_ article: Article) {
    let title = article.title ?? library.dossier.header.title
    let facts = [article.kind, article.issued?.date.phrase].compactMap(\.self)
    builder.add(
      StyledLine(VisibleText(title), .strong),
      facts: StyledLine(VisibleText(facts.joined(separator: ", ")), .dim)
    )
    builder.add(StyledLine("What each paragraph says, in the annotator's words.", .dim))
  }

  private mutating func addParagraph(_ number: Int, gist: String?, entries: [Int]) {
    builder.space()
    builder.startParagraph(number)
    let label = VisibleText("¶\(number)")
    var line = StyledLine(label, .citation)
    line.append(.spaces(max(1, 5 - label.width)), .text)
    line.append(VisibleText(gist ?? "No gist."), gist == nil ? .dim : .text)
    builder.add(line, hanging: 5)
    let named = entries.filter { library.entry($0).text == nil }
    if !named.isEmpty { builder.add(names(named), indent: 5) }
  }

  private mutating func names(_ positions: [Int]) -> StyledLine {
    var line = StyledLine()
    for (index, position) in positions.enumerated() {
      if index > 0 { line.append(" · ", .dim) }
      line.append(builder.name(position, in: library))
    }
    return line
  }
}
