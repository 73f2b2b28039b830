import TerminalUI

/// Where a reader is in lines of content: at which line, with which lines in view, on which link.
struct Reading: Hashable, Sendable {
  /// The line the reader is at, and the lines in view.
  var cursor = ListCursor()
  /// The number of the chosen link.
  var link: Int?

  /// Adopts newly laid out content; the chosen link stays at the cursor even if its line changed.
  mutating func fit(_ content: Content, height: Int) {
    cursor.resize(count: content.lines.count, height: height)
    guard let link else { return }
    guard content.links.indices.contains(link) else { return self.link = nil }
    let lines = content.links[link].line...content.links[link].lastLine
    if !lines.contains(cursor.row) { cursor.select(lines.lowerBound) }
  }

  /// How far into the lines the view has come: `top`, `42 %`, `end`, or `all` if it shows all.
  var progress: VisibleText {
    let hidden = cursor.count - cursor.height
    if hidden <= 0 { return "all" }
    if cursor.top == 0 { return "top" }
    return cursor.top >= hidden ? "end" : VisibleText("\(cursor.top * 100 / hidden) %")
  }

  /// Returns to the first line.
  mutating func restart() {
    link = nil
    cursor.reveal(atTop: 0)
  }

  /// Moves the cursor, and chooses the link in its line.
  mutating func move(_ move: Move, in content: Content) {
    cursor.move(move)
    chooseLinkInLine(in: content)
  }

  /// Scrolls by half pages, choosing no link.
  mutating func scroll(byHalfPages count: Int) {
    link = nil
    cursor.scroll(by: count * max(1, cursor.height / 2))
  }

  /// Chooses a link and moves the cursor there.
  mutating func choose(_ link: Int, in content: Content) {
    self.link = link
    cursor.select(content.links[link].line)
  }

  /// Chooses the first link in view, if there is one.
  mutating func chooseFirstLink(in content: Content) {
    let first = content.firstLink(from: cursor.top)
    guard content.links.indices.contains(first),
      cursor.visible.contains(content.links[first].line)
    else { return }
    choose(first, in: content)
  }

  /// Chooses the link to a destination, of several the one whose number is nearest.
  mutating func chooseLink(to destination: Destination, near number: Int, in content: Content) {
    let links = content.links.indices.filter { content.links[$0].destination == destination }
    guard let nearest = links.min(by: { abs($0 - number) < abs($1 - number) }) else {
      return chooseLinkInLine(in: content)
    }
    choose(nearest, in: content)
  }

  /// Chooses the link in the line of the cursor, if it has one.
  mutating func chooseLinkInLine(in content: Content) {
    link = content.firstLink(inLine: cursor.row)
  }

  /// Chooses a link a number of links away, from the cursor on if none is chosen.
  mutating func stepLink(by step: Int, in content: Content) {
    let next: Int
    if let link {
      next = link + step
    } else {
      let below = content.firstLink(from: cursor.row)
      next = step > 0 ? below : below - 1
    }
    choose(max(0, min(next, content.links.count - 1)), in: content)
  }

  /// Shows words that a search found with some of what stands above them, and chooses their link.
  mutating func show(_ passage: Passage, in content: Content) {
    guard let line = content.line(of: passage) else { return chooseFirstLink(in: content) }
    let link = content.link(besideLine: line)
    // In view at the top already, it is not scrolled to.
    if line < cursor.height, link == nil { return chooseFirstLink(in: content) }
    cursor.reveal(atTop: line - cursor.height / 3)
    cursor.select(line)
    self.link = link
    if let link { cursor.select(content.links[link].line) }
  }
}
