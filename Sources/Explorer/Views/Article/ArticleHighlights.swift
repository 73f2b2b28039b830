import DossierModel
import TerminalUI

/// Draws which words of the article mention an entry, and which words the reader went to.
struct ArticleHighlights {
  private let scene: Scene
  private let reading: Reading
  private let place: TextPlace?

  init(_ view: ArticleView, in scene: Scene) {
    self.scene = scene
    reading = view.reading
    place = view.place
  }

  /// Highlights what a line says about the entry, and the words gone to.
  func draw(_ row: Int, at point: Point, width: Int, on screen: inout Screen) {
    let content = scene.content
    guard let subject = scene.subject, let article = scene.library.article,
      let paragraph = content.paragraph(atLine: row)
    else { return }
    func emphasise(_ columns: Range<Int>, _ role: Role) {
      let columns = columns.clamped(to: 0..<width)
      let rect = Rect(x: point.x + columns.lowerBound, y: point.y, width: columns.count, height: 1)
      screen.emphasise(rect, role.style)
    }
    let mentions = article.places(ofEntryAt: subject, inParagraph: paragraph)
    if content.paragraph(startingAt: row) != nil, !mentions.isEmpty,
      let label = content.lines[row].runs.first
    {
      emphasise(0..<label.text.width, .lit)
    }
    for piece in content.pieces(inLine: row) {
      if mentions.overlap(piece.range) {
        emphasise(piece.columns, .lit)
      }
      if let place, place.paragraph == piece.paragraph,
        place.range?.overlaps(piece.range) == true
      {
        emphasise(piece.columns, .match)
      }
    }
    var x = 0
    for run in content.lines[row].runs {
      // Below a paragraph stand the entries that it has no word for.
      if let link = run.link, content.links[link].destination == .entry(subject) {
        emphasise(x..<(x + run.text.width), .lit)
      }
      x += run.text.width
    }
  }

  /// Draws a tick beside the scrollbar for every mention of the entry.
  func drawTicks(in pane: Rect, on screen: inout Screen) {
    let (content, cursor) = (scene.content, reading.cursor)
    let track = pane.height - 2
    guard cursor.count > cursor.height, track > 0 else { return }
    let places = ArticleView.mentions(in: scene)
    guard !places.isEmpty else { return }
    for y in 0..<track {
      // If a row of the track stands for no line of its own, it is the one that holds it.
      let first = (y * cursor.count + track - 1) / track
      let next = ((y + 1) * cursor.count + track - 1) / track
      guard first < next, let start = content.place(atLine: first) else { continue }
      let index = places.partitioningIndex { $0 >= start }
      guard places.indices.contains(index) else { continue }
      let isBeforeNext = content.place(atLine: next).map { places[index] < $0 } ?? true
      guard isBeforeNext else { continue }
      screen.draw("◂", .scrollbarTick, at: Point(x: pane.maxX - 1, y: pane.minY + 1 + y))
    }
  }
}

extension ArraySlice<TextPlace> {
  /// Whether one of some places in a paragraph, which are in order and apart, has words of a range.
  fileprivate func overlap(_ range: Range<Int>) -> Bool {
    let index = partitioningIndex { ($0.range?.upperBound ?? 0) > range.lowerBound }
    return indices.contains(index) && self[index].range?.overlaps(range) == true
  }
}
