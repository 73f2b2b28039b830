import DossierModel
import TerminalUI

extension ArticleView {
  /// Walks the mentions of an entry, from wherever the reader is.
  static let commands: [Command] = [
    Command(
      "article.narrow-lists",
      "let the lists follow the article, or show all",
      in: .panes,
      keys: .in(.main, keys: "F"),
      availability: {
        $0.workspace.main.view is ArticleView
          ? .available : .unavailable("the article is not shown; } shows it")
      },
      action: { toggleNarrowing(in: &$0) }
    ),
    Command(
      "mention.next",
      "next mention of the entry in the article",
      in: .reading,
      keys: .in(.workspace, keys: "*"),
      hints: [.in(.main, 60, "mention")],
      availability: { Availability(unless: obstacleToMentions(in: $0)) },
      action: { stepMention(by: 1, in: &$0) }
    ),
    Command(
      "mention.previous",
      "previous mention of the entry in the article",
      in: .reading,
      keys: .in(.workspace, keys: "#"),
      availability: { Availability(unless: obstacleToMentions(in: $0)) },
      action: { stepMention(by: -1, in: &$0) }
    ),
  ]

  /// Where the article names or cites the entry.
  static func mentions(in scene: Scene) -> [TextPlace] {
    scene.subject.flatMap { scene.library.article?.places(ofEntryAt: $0) } ?? []
  }

  /// Where the article names or cites the entry.
  func mentions(in scene: Scene) -> [TextPlace] { ArticleView.mentions(in: scene) }

  /// Why there is no mention to go to, as far as that is known before the gists are prepared.
  private static func obstacleToMentions(in explorer: Explorer) -> VisibleText? {
    let library = explorer.library
    guard let subject = explorer.workspace.main.subject else { return "no entry is shown" }
    let hasMentions =
      library.article == nil
      ? !library.entry(subject).paragraphs.isEmpty : !mentions(in: explorer.scene).isEmpty
    return hasMentions ? nil : "the article does not mention it"
  }

  private static func toggleNarrowing(in explorer: inout Explorer) {
    guard var view = explorer.workspace.main.view as? ArticleView else { return }
    view.narrowsLists.toggle()
    explorer.workspace.main.view = view
    explorer.message = Message(
      text: view.narrowsLists
        ? "while you read, the lists show what the paragraph mentions" : "the lists show all"
    )
  }

  /// Goes to the next or the previous mention of the entry, around the ends; from outside the
  /// article to the first or the last.
  private static func stepMention(by step: Int, in explorer: inout Explorer) {
    explorer.library.needArticle()
    let mentions = mentions(in: explorer.scene)
    guard let first = mentions.first, let last = mentions.last else { return }
    guard explorer.workspace.focus == .main,
      var view = explorer.workspace.main.view as? ArticleView
    else { return explorer.go(to: .text(step > 0 ? first : last)) }
    let (next, isAround) = view.mention(stepping: step, among: mentions, in: explorer.scene)
    if isAround {
      explorer.message = Message(
        text: step > 0
          ? "past the last mention; at the first" : "before the first mention; at the last"
      )
    }
    view.show(next ?? (step > 0 ? first : last), in: explorer.scene)
    explorer.workspace.main.view = view
  }

  /// The mention after or before the place of the reader; `nil` from before the text and past an end.
  private func mention(
    stepping step: Int,
    among mentions: [TextPlace],
    in scene: Scene
  ) -> (place: TextPlace?, isAround: Bool) {
    guard let current = placeOfCursor(in: scene.content) else { return (nil, false) }
    let index =
      step > 0
      ? mentions.partitioningIndex { $0 > current }
      : mentions.partitioningIndex { $0 >= current } - 1
    return mentions.indices.contains(index) ? (mentions[index], false) : (nil, true)
  }

  /// Puts the cursor on words of the article and highlights them.
  mutating func show(_ place: TextPlace, in scene: Scene) {
    let content = scene.content
    self.place = place
    guard let line = content.line(of: place) else { return }
    reading.cursor.select(line)
    reading.link = content.link(at: place)
    guard place.range == nil else { return }
    // Of a paragraph as a whole, its first link is chosen.
    let first = content.firstLink(from: line)
    guard content.links.indices.contains(first),
      content.paragraph(atLine: content.links[first].line) == place.paragraph
    else { return }
    reading.choose(first, in: content)
  }

  /// Where the reader is: at the words they went to, else at the cursor's line.
  private func placeOfCursor(in content: Content) -> TextPlace? {
    let row = reading.cursor.row
    if let place {
      let isThere =
        place.range == nil
        ? content.paragraph(atLine: row) == place.paragraph : content.line(of: place) == row
      if isThere { return place }
    }
    return content.place(atLine: row)
  }
}

extension Content {
  /// The link that stands on words of the article.
  fileprivate func link(at place: TextPlace) -> Int? {
    guard let range = place.range, let line = line(of: place) else { return nil }
    let start = pieces(inLine: line).first {
      $0.paragraph == place.paragraph && $0.range.overlaps(range)
    }
    guard let column = start?.columns.lowerBound else { return nil }
    var x = 0
    for run in lines[line].runs {
      if x == column { return run.link }
      x += run.text.width
    }
    return nil
  }
}
