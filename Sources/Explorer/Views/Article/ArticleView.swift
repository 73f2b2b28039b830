import DossierModel
import TerminalUI

/// The view of the article, paragraph by paragraph, with the mentions of an entry marked.
struct ArticleView: MainView {
  static let id = "article"
  static let title: VisibleText = "Article"
  static let needsArticle = true

  var reading = Reading()
  /// The words of the article that the reader went to: cited words, or a mention.
  var place: TextPlace?
  /// Whether the lists show only what the paragraph at the cursor mentions.
  var narrowsLists = false

  static func shows(_ destination: Destination) -> Bool {
    switch destination {
    case .entry: false
    case .paragraph, .text: true
    }
  }

  static func preview(of destination: Destination, in size: Size, _ library: Library) -> Content {
    switch destination {
    case .entry: Content()
    case .paragraph(let number):
      preview(of: .text(library.place(ofParagraph: number)), in: size, library)
    case .text(let place):
      ArticleLayout(library: library, width: size.width)
        .content(from: place.paragraph, rows: size.height)
    }
  }

  /// Whether the whole text is short.
  static func isQuick(about subject: Int?, in library: Library) -> Bool {
    guard let paragraphs = library.article?.text.paragraphs else { return false }
    return paragraphs.count <= 200 && paragraphs.reduce(0) { $0 + $1.text.utf8.count } <= 40_000
  }

  func contentKey(_ subject: Int?, in size: Size, _ library: Library) -> ContentKey {
    ContentKey(ArticleView.self, library, width: size.width)
  }

  func content(_ subject: Int?, in size: Size, _ library: Library) -> Content {
    ArticleLayout(library: library, width: size.width).content()
  }

  mutating func reach(_ goal: Goal, in scene: Scene) {
    switch goal {
    case .start: start(in: scene)
    case .firstLink: reading.chooseFirstLink(in: scene.content)
    case .linkInLine: reading.chooseLinkInLine(in: scene.content)
    case .link(let destination, let number):
      reading.chooseLink(to: destination, near: number, in: scene.content)
    case .place(let place):
      if let line = scene.content.line(ofParagraph: place.paragraph) {
        reading.cursor.reveal(atTop: line)
      }
      show(place, in: scene)
    case .passage: break
    }
  }

  /// Starts at the first paragraph that mentions the entry, else stays.
  private mutating func start(in scene: Scene) {
    reading.link = nil
    place = nil
    guard let paragraph = mentions(in: scene).first?.paragraph,
      let line = scene.content.line(ofParagraph: paragraph)
    else { return }
    reading.cursor.reveal(atTop: line)
  }

  func draw(_ scene: Scene, in pane: Rect, isFocused: Bool, on canvas: inout Canvas) {
    let highlights = ArticleHighlights(self, in: scene)
    canvas.draw(scene.content, reading, in: pane, isFocused: isFocused) {
      highlights.draw($0, at: $1, width: $2, on: &$3)
    }
    highlights.drawTicks(in: pane, on: &canvas.screen)
  }

  func destination(in scene: Scene) -> Destination? {
    scene.content.paragraph(atLine: reading.cursor.row).map(Destination.paragraph)
      ?? scene.subject.map(Destination.entry)
  }

  func status(in scene: Scene) -> [String] {
    guard let paragraph = scene.content.paragraph(atLine: reading.cursor.row) else { return [] }
    let mentions = mentions(in: scene)
    let number = place.flatMap { place in
      let index = mentions.partitioningIndex { $0 >= place }
      return mentions.indices.contains(index) && mentions[index] == place ? index + 1 : nil
    }
    return ["¶\(paragraph)"] + (number.map { ["mention \($0)/\(mentions.count)"] } ?? [])
  }

  /// The notice at the article's start is seldom in view.
  func warning(in scene: Scene) -> VisibleText? {
    scene.library.article?.likeness.warning == nil ? nil : "other text"
  }

  func paragraph(in scene: Scene, isFocused: Bool) -> Int? {
    scene.content.paragraph(atLine: reading.cursor.row)
  }

  func mentionedEntries(in scene: Scene) -> SortedPositions {
    guard let paragraph = scene.content.paragraph(atLine: reading.cursor.row) else {
      return SortedPositions()
    }
    return SortedPositions(
      ascending: scene.library.article?.entries(inParagraph: paragraph) ?? []
    )
  }

  func title(about entry: VisibleText) -> VisibleText { "Article, mentions of " + entry }
}
