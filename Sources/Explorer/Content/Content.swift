import TerminalUI

/// What the main pane shows: lines to read, with the links in them.
struct Content: Hashable, Sendable {
  /// One link, which may be broken over several lines.
  struct Link: Hashable, Sendable {
    var destination: Destination
    /// The line in which it starts.
    var line: Int
    /// The line in which it ends.
    var lastLine: Int
  }

  private(set) var lines: [StyledLine] = []
  private(set) var links: [Link] = []
  /// The first line of each paragraph of the article that the content shows.
  private(set) var paragraphs: [Int: Int] = [:]

  /// The first link that starts in a line, else the one that runs on into it.
  func firstLink(inLine line: Int) -> Int? {
    let index = firstLink(from: line)
    if links.indices.contains(index), links[index].line == line { return index }
    return links.indices.contains(index - 1) && links[index - 1].lastLine >= line
      ? index - 1 : nil
  }

  /// The number of the first link that starts in a line or below it.
  func firstLink(from line: Int) -> Int {
    var low = 0
    var high = links.count
    while low < high {
      let middle = (low + high) / 2
      if links[middle].line < line { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The paragraph that a line belongs to.
  func paragraph(atLine line: Int) -> Int? {
    paragraphs.filter { $0.value <= line }.max { $0.value < $1.value }?.key
  }

  /// The paragraph that starts in a line.
  func paragraph(startingAt line: Int) -> Int? {
    paragraphs.first { $0.value == line }?.key
  }

  /// Adds a line.
  mutating func append(_ line: StyledLine) {
    lines.append(line)
  }

  /// Starts a link in the line that comes next, and returns its number.
  mutating func startLink(to destination: Destination) -> Int {
    links.append(Link(destination: destination, line: lines.count, lastLine: lines.count))
    return links.count - 1
  }

  /// Makes a link run on into the line that comes next.
  mutating func continueLink(_ number: Int) {
    links[number].lastLine = lines.count
  }

  mutating func startParagraph(_ number: Int) {
    paragraphs[number] = lines.count
  }
}
