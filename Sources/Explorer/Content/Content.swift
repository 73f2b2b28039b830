import DossierModel
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

  /// A part of the article's text within one line.
  struct Piece: Hashable, Sendable {
    var paragraph: Int
    /// The words that it is a part of, in UTF-8 offsets of the paragraph.
    var range: Range<Int>
    var line: Int
    /// The cells that it takes in its line.
    var columns: Range<Int>
  }

  private struct Paragraph: Hashable, Sendable {
    var number: Int
    var line: Int
  }

  private(set) var lines: [StyledLine] = []
  private(set) var links: [Link] = []
  /// The article's text, from its start to its end.
  private(set) var pieces: [Piece] = []
  /// The paragraphs of the article that the content shows, ascending.
  private var paragraphs: [Paragraph] = []

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

  /// Notes that words of the article stand in the line that comes next.
  mutating func appendPiece(of words: TextPlace, columns: Range<Int>) {
    guard let range = words.range else { return }
    pieces.append(
      Piece(paragraph: words.paragraph, range: range, line: lines.count, columns: columns)
    )
  }

  mutating func startParagraph(_ number: Int) {
    paragraphs.append(Paragraph(number: number, line: lines.count))
  }
}

extension Content {
  /// The first link that starts in a line, else the one that runs on into it.
  func firstLink(inLine line: Int) -> Int? {
    let index = firstLink(from: line)
    if links.indices.contains(index), links[index].line == line { return index }
    // Links that start after it in its first line, such as citations, have ended by now.
    return links[..<index].lastIndex { $0.lastLine >= line || $0.line < line - Content.longestLink }
      .flatMap { links[$0].lastLine >= line ? $0 : nil }
  }

  /// A link has no more lines than this.
  private static let longestLink = 64

  /// The number of the first link that starts in a line or below it.
  func firstLink(from line: Int) -> Int { links.partitioningIndex { $0.line >= line } }

  /// The line in which a paragraph starts; `nil` if it is not shown.
  func line(ofParagraph number: Int) -> Int? {
    let index = paragraphs.partitioningIndex { $0.number >= number }
    return paragraphs.indices.contains(index) && paragraphs[index].number == number
      ? paragraphs[index].line : nil
  }

  /// The paragraph that a line belongs to.
  func paragraph(atLine line: Int) -> Int? {
    let next = paragraphs.partitioningIndex { $0.line > line }
    return next > 0 ? paragraphs[next - 1].number : nil
  }

  /// The paragraph that starts in a line.
  func paragraph(startingAt line: Int) -> Int? {
    let index = paragraphs.partitioningIndex { $0.line >= line }
    return paragraphs.indices.contains(index) && paragraphs[index].line == line
      ? paragraphs[index].number : nil
  }

  /// The pieces of the article in a line.
  func pieces(inLine line: Int) -> ArraySlice<Piece> {
    pieces[pieces.partitioningIndex { $0.line >= line }...].prefix { $0.line == line }
  }

  /// The line in which a place of the article starts; `nil` if it is not shown.
  func line(of place: TextPlace) -> Int? {
    guard let range = place.range else { return line(ofParagraph: place.paragraph) }
    let index = pieces.partitioningIndex {
      ($0.paragraph, $0.range.upperBound) > (place.paragraph, range.lowerBound)
    }
    guard pieces.indices.contains(index), pieces[index].paragraph == place.paragraph else {
      return line(ofParagraph: place.paragraph)
    }
    return pieces[index].line
  }

  /// Where in the article a line stands: its first words, or those of the next line that has any.
  func place(atLine line: Int) -> TextPlace? {
    let index = pieces.partitioningIndex { $0.line >= line }
    guard pieces.indices.contains(index) else { return nil }
    let piece = pieces[index]
    // A paragraph as a whole is where it starts.
    return TextPlace(piece.paragraph, range: piece.range.lowerBound == 0 ? nil : piece.range)
  }
}
