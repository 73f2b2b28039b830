import DossierModel
import TerminalUI

/// The article, paragraph by paragraph, in the annotator's words, with the entries in each.
struct ArticleView {
  let library: Library
  /// The entry whose mentions are lit.
  let subject: Int?
  private var builder: ContentBuilder

  init(library: Library, subject: Int?, width: Int) {
    self.library = library
    self.subject = subject
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
    let lit = Set(subject.map { library.entry($0).paragraphs } ?? [])
    for paragraph in article.body {
      view.addParagraph(
        paragraph,
        gist: article.gists[paragraph],
        entries: entries[paragraph] ?? [],
        isLit: lit.contains(paragraph)
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

  private mutating func addParagraph(_ number: Int, gist: String?, entries: [Int], isLit: Bool) {
    builder.space()
    builder.startParagraph(number)
    let label = VisibleText("¶\(number)")
    var line = StyledLine([StyledRun(label, .citation, emphasis: isLit ? .lit : nil)])
    line.append(VisibleText(String(repeating: " ", count: max(1, 5 - label.width))), .text)
    line.append(VisibleText(gist ?? "No gist."), gist == nil ? .dim : .text)
    builder.add(line, hanging: 5)
    let named = entries.filter { library.entry($0).text == nil }
    if !named.isEmpty { builder.add(names(named), indent: 5) }
  }

  private mutating func names(_ positions: [Int]) -> StyledLine {
    var line = StyledLine()
    for (index, position) in positions.enumerated() {
      if index > 0 { line.append(" · ", .dim) }
      var run = builder.name(position, in: library)
      if position == subject { run.emphasis = Role.lit.style }
      line.append(run)
    }
    return line
  }
}
