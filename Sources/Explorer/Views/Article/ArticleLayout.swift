import DossierModel
import TerminalUI

/// The article, paragraph by paragraph: its text if the reader brought it, else the gists, with
/// the entries that are named in it.
///
/// What stands above and below the paragraphs is laid out in files beside this one.
struct ArticleLayout {
  let library: Library
  var builder: ContentBuilder
  /// The cells before a paragraph's text.
  private let indent = 5

  init(library: Library, width: Int) {
    self.library = library
    builder = ContentBuilder(width: width, article: library.article)
  }

  /// Lays the article out.
  func content() -> Content {
    var view = self
    guard let article = library.article, !view.paragraphs.isEmpty else {
      view.builder.add(StyledLine("This dossier describes no article.", .dim))
      return view.builder.content
    }
    view.addTitle()
    view.addNotice(article)
    for paragraph in view.paragraphs { view.addParagraph(paragraph, of: article) }
    view.addDisplaced(in: article)
    return view.builder.content
  }

  /// Lays out as much of the article from a paragraph on as a number of lines shows.
  func content(from first: Int, rows: Int) -> Content {
    var view = self
    guard let article = library.article else { return Content() }
    for paragraph in view.paragraphs where paragraph >= first {
      guard view.builder.content.lines.count < rows else { break }
      view.addParagraph(paragraph, of: article)
    }
    return view.builder.content
  }

  /// The paragraphs that are shown: all of a text, and the gists of the body.
  private var paragraphs: ClosedRange<Int>.SubSequence {
    guard let article = library.article, !article.text.paragraphs.isEmpty else {
      return (1...1).prefix(0)
    }
    let all = 1...article.text.paragraphs.count
    guard article.likeness == .gists, let body = library.dossier.header.article?.body else {
      return all[...]
    }
    return body.clamped(to: all)[...]
  }

  private mutating func addParagraph(_ number: Int, of article: AnchoredArticle) {
    builder.space()
    builder.startParagraph(number)
    let label = VisibleText("¶\(number)")
    var line = StyledLine(label, .citation)
    line.append(.spaces(max(1, indent - label.width)), .text)
    line.append(contentsOf: text(ofParagraph: number, in: article))
    builder.add(line, hanging: indent)
    if article.likeness == .gists { addUnmarked(inParagraph: number, of: article) }
  }

  /// A paragraph's text, cut wherever a mention or a quote starts or ends.
  private mutating func text(
    ofParagraph number: Int,
    in article: AnchoredArticle
  ) -> StyledLine {
    guard let paragraph = article.text[number], !paragraph.text.isEmpty else {
      return StyledLine("No gist.", .dim)
    }
    let role: Role = isBody(number, of: article) ? .text : .dim
    var line = StyledLine()
    var mentions = article.mentions(inParagraph: number)[...]
    var link: Int?
    var start = 0
    for end in article.boundaries(inParagraph: number) + [paragraph.text.utf8.count]
    where end > start {
      while let first = mentions.first, first.range.upperBound <= start { mentions.removeFirst() }
      let mention = mentions.first.flatMap { $0.range.contains(start) ? $0 : nil }
      if let mention, mention.range.lowerBound == start {
        link = builder.link(to: .entry(mention.entries[0]))
      }
      let kind = mention.map { Role(kind: library.kind(of: $0.entries[0])) }
      line.append(
        builder.words(
          VisibleText(paragraph[start..<end]),
          kind ?? role,
          at: TextPlace(number, range: start..<end),
          link: mention == nil ? nil : link
        )
      )
      start = end
    }
    return line
  }

  /// Appeals and captions are known only if the dossier's numbers are the text's.
  private func isBody(_ number: Int, of article: AnchoredArticle) -> Bool {
    guard let described = library.dossier.header.article,
      described.paragraphCount == article.text.paragraphs.count
    else { return true }
    return described.body.contains(number)
  }

  /// Adds the entities that a paragraph mentions and its gist has no word for.
  private mutating func addUnmarked(inParagraph number: Int, of article: AnchoredArticle) {
    let marked = Set(article.mentions(inParagraph: number).flatMap(\.entries))
    let others = article.entries(inParagraph: number).filter {
      library.entry($0).text == nil && !marked.contains($0)
    }
    guard !others.isEmpty else { return }
    var line = StyledLine("also ", .dim)
    for (index, position) in others.enumerated() {
      if index > 0 { line.append(" · ", line.runs.last?.role ?? Role.dim.style) }
      line.append(builder.name(position, in: library))
    }
    builder.add(line, indent: indent)
  }
}
