import DossierModel
import TerminalUI

extension Explorer {
  /// Lights what a line of the article says of the chosen entry, and the words gone to.
  func light(_ row: Int, at point: Point, width: Int, on screen: inout Screen) {
    func emphasise(_ columns: Range<Int>, _ role: Role) {
      let columns = columns.clamped(to: 0..<width)
      let rect = Rect(x: point.x + columns.lowerBound, y: point.y, width: columns.count, height: 1)
      screen.emphasise(rect, role.style)
    }
    guard let subject = workspace.main.subject, let article = library.article,
      let paragraph = content.paragraph(atLine: row)
    else { return }
    let places = article.places(ofEntryAt: subject, inParagraph: paragraph)
    if content.paragraph(startingAt: row) != nil, !places.isEmpty,
      let label = content.lines[row].runs.first
    {
      emphasise(0..<label.text.width, .lit)
    }
    for piece in content.pieces(inLine: row) {
      if places.contains(where: { $0.range?.overlaps(piece.range) == true }) {
        emphasise(piece.columns, .lit)
      }
      if let place = workspace.main.place, place.paragraph == piece.paragraph,
        place.range?.overlaps(piece.range) == true
      {
        emphasise(piece.columns, .match)
      }
    }
    var x = 0
    for run in content.lines[row].runs {
      // Below a paragraph stand those that it has no word for.
      if let link = run.link, content.links[link].destination == .entry(subject) {
        emphasise(x..<(x + run.text.width), .lit)
      }
      x += run.text.width
    }
  }

  /// Whether the keys go to the article.
  var isReadingArticle: Bool { workspace.focus == .main && workspace.main.view == .article }

  /// What the paragraph at the cursor speaks of, while the article has the keys.
  var entriesAtCursor: SortedPositions {
    guard isReadingArticle,
      let paragraph = content.paragraph(atLine: workspace.main.cursor.row)
    else { return SortedPositions() }
    return SortedPositions(ascending: library.article?.entries(inParagraph: paragraph) ?? [])
  }

  /// Draws a tick beside the scrollbar for every mention of the chosen entry.
  func drawTicks(in rect: Rect, on screen: inout Screen) {
    let cursor = workspace.main.cursor
    let track = rect.height - 2
    guard cursor.count > cursor.height, track > 0 else { return }
    let places = mentions
    guard !places.isEmpty else { return }
    for y in 0..<track {
      // Where a row of the track stands for no line of its own, it is the one that holds it.
      let first = (y * cursor.count + track - 1) / track
      let next = ((y + 1) * cursor.count + track - 1) / track
      guard first < next, let start = content.place(atLine: first) else { continue }
      let index = places.partitioningIndex { $0 >= start }
      guard places.indices.contains(index) else { continue }
      let isBeforeNext = content.place(atLine: next).map { places[index] < $0 } ?? true
      guard isBeforeNext else { continue }
      screen.draw(
        isUnicode ? "◂" : "<",
        .scrollbarTick,
        at: Point(x: rect.maxX - 1, y: rect.minY + 1 + y)
      )
    }
  }
}
