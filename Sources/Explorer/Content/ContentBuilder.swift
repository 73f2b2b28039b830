import TerminalUI

/// Lays out content for a width: paragraphs, headings and rows, with links in them.
struct ContentBuilder {
  let width: Int
  private(set) var content = Content()
  /// Where each link that was made leads, and its number once it was placed.
  private var links: [(destination: Destination, number: Int?)] = []
  private var needsBlank = false

  init(width: Int) {
    self.width = max(4, width)
  }

  /// Makes a run that leads somewhere.
  mutating func link(_ text: VisibleText, _ role: Role, to destination: Destination) -> StyledRun {
    links.append((destination, nil))
    return StyledRun(text, role, link: links.count - 1)
  }

  /// Adds a line, wrapped.
  ///
  /// - Parameters:
  ///   - line: What to say.
  ///   - indent: The cells before its first line.
  ///   - hanging: The cells before its other lines, beyond the indent.
  mutating func add(_ line: StyledLine, indent: Int = 0, hanging: Int = 0) {
    var padded = StyledLine(spaces(indent))
    padded.append(contentsOf: line)
    append(padded.wrapped(to: width, indent: indent + hanging))
  }

  /// Adds a line with short facts at its right edge, which move below it where there is no room.
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
    var padded = StyledLine(spaces(indent))
    padded.append(contentsOf: line)
    var lines = padded.wrapped(to: room, indent: indent + hanging)
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
    content.startParagraph(number)
  }

  private func spaces(_ count: Int) -> [StyledRun] {
    count > 0 ? [StyledRun(.spaces(count), .text)] : []
  }

  private mutating func append(_ lines: [StyledLine]) {
    placeBlank()
    for line in lines { content.append(numberingLinks(of: line)) }
  }

  /// Links are numbered by the order in which they are placed, not in which they were made.
  private mutating func numberingLinks(of line: StyledLine) -> StyledLine {
    var line = line
    for index in line.runs.indices {
      guard let made = line.runs[index].link else { continue }
      let number = links[made].number ?? content.startLink(to: links[made].destination)
      links[made].number = number
      content.continueLink(number)
      if number != made { line.setLink(number, ofRunAt: index) }
    }
    return line
  }

  private mutating func placeBlank() {
    guard needsBlank else { return }
    needsBlank = false
    content.append(StyledLine())
  }
}
