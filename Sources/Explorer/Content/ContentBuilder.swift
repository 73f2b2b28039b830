import DossierModel
import TerminalUI

/// Lays out content for a width: paragraphs, headings and rows, with links in them.
struct ContentBuilder {
  let width: Int
  /// Where citations are looked up; `nil` if they are taken as they are.
  let article: AnchoredArticle?
  private(set) var content = Content()
  /// What the runs that were made stand for, by the numbers that they have for a link.
  private var made: [Made] = []
  private var needsBlank = false

  /// What a run stands for besides its text.
  private struct Made {
    /// Where the link that starts with it leads.
    var destination: Destination?
    /// The link's number once it was placed.
    var number: Int?
    /// What started the link that it belongs to.
    var link: Int?
    /// The words of the article that it shows.
    var words: TextPlace?
  }

  init(width: Int, article: AnchoredArticle? = nil) {
    self.width = max(4, width)
    self.article = article
  }

  /// Makes a run that leads somewhere.
  mutating func link(_ text: VisibleText, _ role: Role, to destination: Destination) -> StyledRun {
    StyledRun(text, role, link: link(to: destination))
  }

  /// Starts a link that words of the article are to belong to.
  mutating func link(to destination: Destination) -> Int {
    made.append(Made(destination: destination, link: made.count))
    return made.count - 1
  }

  /// Makes a run of the article's text; one that is a link is emphasised, because names in running
  /// text must be distinct without colours too.
  ///
  /// - Parameters:
  ///   - text: The words.
  ///   - role: What they are.
  ///   - place: Where they stand.
  ///   - link: The link that they belong to, as it was started.
  /// - Returns: A run to be added before the next paragraph starts.
  mutating func words(
    _ text: VisibleText,
    _ role: Role,
    at place: TextPlace,
    link: Int? = nil
  ) -> StyledRun {
    made.append(Made(link: link, words: place))
    let emphasis: Role? = link == nil ? nil : .mention
    return StyledRun(text, role, emphasis: emphasis, link: made.count - 1)
  }

  /// Adds a line, wrapped.
  ///
  /// - Parameters:
  ///   - line: What to say.
  ///   - indent: The cells before its first line.
  ///   - hanging: The cells before its other lines, beyond the indent.
  mutating func add(_ line: StyledLine, indent: Int = 0, hanging: Int = 0) {
    append(indented(line, by: indent).wrapped(to: width, indent: indent + hanging))
  }

  /// Adds a line with short facts at its right edge, which move below it if there is no room.
  mutating func add(
    _ line: StyledLine,
    facts: StyledLine,
    indent: Int = 0,
    hanging: Int = 0
  ) {
    let room = width - facts.width - 2
    guard facts.width > 0, room - indent - hanging >= 16 else {
      add(line, indent: indent, hanging: hanging)
      if facts.width > 0 { add(facts, indent: indent + hanging) }
      return
    }
    var lines = indented(line, by: indent).wrapped(to: room, indent: indent + hanging)
    lines[0].append(
      .spaces(width - facts.width - lines[0].width),
      .text
    )
    lines[0].append(contentsOf: facts)
    append(lines)
  }

  /// Adds an empty line before whatever comes next, unless nothing stands before it.
  mutating func space() {
    needsBlank = !content.lines.isEmpty
  }

  /// Starts a section under a heading.
  mutating func heading(_ text: VisibleText, count: Int? = nil) {
    space()
    placeBlank()
    var line = StyledLine(text, .heading)
    if let count { line.append(VisibleText("  \(count)"), .counter) }
    add(line)
  }

  /// Notes that what comes next is a paragraph of the article.
  mutating func startParagraph(_ number: Int) {
    placeBlank()
    // No run of what came before is still to be added, and a long text has very many.
    made.removeAll(keepingCapacity: true)
    content.startParagraph(number)
  }

  private func indented(_ line: StyledLine, by count: Int) -> StyledLine {
    count > 0 ? StyledLine([StyledRun(.spaces(count), .text)] + line.runs) : line
  }

  private mutating func append(_ lines: [StyledLine]) {
    placeBlank()
    for line in lines { content.append(numberingLinks(of: line)) }
  }

  /// Links are numbered by the order in which they are placed, not in which they were made.
  private mutating func numberingLinks(of line: StyledLine) -> StyledLine {
    var line = line
    var x = 0
    for index in line.runs.indices {
      let run = line.runs[index]
      defer { x += run.text.width }
      guard let mark = run.link else { continue }
      if let words = made[mark].words {
        content.appendPiece(of: words, columns: x..<(x + run.text.width))
      }
      let number = made[mark].link.flatMap { place(linkStartedBy: $0) }
      if number != mark { line.setLink(number, ofRunAt: index) }
    }
    return line
  }

  private mutating func place(linkStartedBy start: Int) -> Int? {
    guard let destination = made[start].destination else { return nil }
    let number = made[start].number ?? content.startLink(to: destination)
    made[start].number = number
    content.continueLink(number)
    return number
  }

  private mutating func placeBlank() {
    guard needsBlank else { return }
    needsBlank = false
    content.append(StyledLine())
  }
}
