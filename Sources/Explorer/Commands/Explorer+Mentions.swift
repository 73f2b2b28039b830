import DossierModel
import TerminalUI

extension Explorer {
  /// Where the article names or cites the chosen entry.
  var mentions: [TextPlace] {
    workspace.main.subject.flatMap { library.article?.places(ofEntryAt: $0) } ?? []
  }

  /// The number of the mention that the reader went to, counted from 0.
  var currentMention: Int? {
    workspace.main.place.flatMap { place in
      let index = mentions.partitioningIndex { $0 >= place }
      return mentions.indices.contains(index) && mentions[index] == place ? index : nil
    }
  }

  /// Goes to the next or the previous mention of the chosen entry, around the ends; from outside
  /// the article to the first or the last.
  mutating func stepMention(by step: Int) {
    needArticle()
    guard let first = mentions.first, let last = mentions.last else { return }
    guard workspace.focus == .main, workspace.main.view == .article else {
      return go(to: .text(step > 0 ? first : last))
    }
    let next: TextPlace
    if let current = placeOfCursor {
      let index =
        step > 0
        ? mentions.partitioningIndex { $0 > current }
        : mentions.partitioningIndex { $0 >= current } - 1
      let isOutside = !mentions.indices.contains(index)
      if isOutside {
        message = Message(
          text: step > 0
            ? "past the last mention; at the first" : "before the first mention; at the last"
        )
      }
      next = isOutside ? (step > 0 ? first : last) : mentions[index]
    } else {
      next = step > 0 ? first : last
    }
    show(next)
  }

  /// Puts the cursor on words of the article and lights them.
  mutating func show(_ place: TextPlace) {
    workspace.main.place = place
    guard let line = content.line(of: place) else { return }
    workspace.main.cursor.select(line)
    workspace.main.link = content.link(at: place)
    guard place.range == nil else { return }
    // Of a paragraph as a whole, its first link is chosen.
    let first = content.firstLink(from: line)
    guard content.links.indices.contains(first),
      content.paragraph(atLine: content.links[first].line) == place.paragraph
    else { return }
    workspace.main.link = first
    workspace.main.cursor.select(content.links[first].line)
  }

  /// Where the reader is in the article: at the words they went to, else at the cursor's line.
  private var placeOfCursor: TextPlace? {
    let row = workspace.main.cursor.row
    if let place = workspace.main.place {
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
  func link(at place: TextPlace) -> Int? {
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
