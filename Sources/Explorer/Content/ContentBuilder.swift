import DossierModel
import TerminalUI

/// Lays out content for a width: paragraphs, headings and rows, with links in them.
struct ContentBuilder {
  let width: Int
  /// Where citations are looked up; nil where they are taken as they are.
  let article: AnchoredArticle?
  private(set) var content = Content()
  private var tags: [Int: Content.Tag] = [:]
  private var nextTag = 0
  private var needsBlank = false

  init(width: Int, article: AnchoredArticle? = nil) {
    self.width = max(4, width)
    self.article = article
  }

  /// Makes a run that leads somewhere.
  mutating func link(_ text: VisibleText, _ role: Role, to destination: Destination) -> StyledRun {
    StyledRun(text, role, link: tag(.init(link: nextTag, destination: destination)))
  }

  /// Makes a run of the article's text.
  ///
  /// - Parameters:
  ///   - text: The words.
  ///   - role: What they are.
  ///   - place: Where they stand.
  ///   - link: The link that they belong to, by a number that its other runs have too, and where it
  ///     leads.
  /// - Returns: A run to be added before the next paragraph starts.
  mutating func words(
    _ text: VisibleText,
    _ role: Role,
    at place: TextPlace,
    link: (number: Int, destination: Destination)? = nil
  ) -> StyledRun {
    let tag = Content.Tag(link: link?.number, destination: link?.destination, words: place)
    return StyledRun(text, role, link: self.tag(tag))
  }

  /// A number for a link of several runs.
  mutating func linkNumber() -> Int {
    defer { nextTag += 1 }
    return nextTag
  }

  private mutating func tag(_ tag: Content.Tag) -> Int {
    tags[nextTag] = tag
    defer { nextTag += 1 }
    return nextTag
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
      VisibleText(String(repeating: " ", count: width - facts.width - lines[0].width)),
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
    tags.removeAll(keepingCapacity: true)
    content.startParagraph(number)
  }

  private func spaces(_ count: Int) -> [StyledRun] {
    count > 0 ? [StyledRun(VisibleText(String(repeating: " ", count: count)), .text)] : []
  }

  private mutating func append(_ lines: [StyledLine]) {
    placeBlank()
    content.append(lines, tags: tags)
  }

  private mutating func placeBlank() {
    guard needsBlank else { return }
    needsBlank = false
    content.append([StyledLine()])
  }
}
