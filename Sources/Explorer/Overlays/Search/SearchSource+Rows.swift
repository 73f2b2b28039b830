import DossierModel
import DossierSearch
import TerminalUI

extension SearchSource {
  func line(of row: Row, width: Int, _ library: Library) -> StyledLine {
    switch row {
    case .group(let group): heading(of: group, library)
    case .nearest: StyledLine("nearest names", .heading)
    case .hit(let hit):
      line(
        of: hit,
        width: width,
        // A near name is listed because nothing else is, which is said above it.
        hasReason: width >= 60 && miss == nil,
        indent: results.groups.isEmpty ? 0 : 2,
        library
      )
    }
  }

  /// Why the chosen result is listed: the rule, where the text is, and the text.
  func detail(of row: Row, width: Int, _ library: Library) -> [StyledLine] {
    guard case .hit(let hit) = row else { return [] }
    let rule = miss == nil ? hit.reason : "nearest in spelling"
    var line = StyledLine(VisibleText("\(rule) · \(hit.field.phrase): "), .label)
    line.append(contentsOf: marked(hit, .text))
    return line.wrapped(to: width)
  }

  private func heading(of group: SearchGroup, _ library: Library) -> StyledLine {
    let kind = group.kind.flatMap(library.dossier.vocabulary.kind)
    var line = StyledLine(VisibleText(kind?.plural ?? group.kind ?? "paragraphs"), .heading)
    let shown = group.hits.count < group.total ? "the best \(group.hits.count) of " : ""
    line.append(VisibleText("  \(shown)\(group.total)"), .dim)
    return line
  }

  /// A result: what it is, what matched, and why.
  private func line(
    of hit: SearchHit,
    width: Int,
    hasReason: Bool,
    indent: Int,
    _ library: Library
  ) -> StyledLine {
    let why = hasReason ? VisibleText(hit.rule.label) : .empty
    let room = hasReason ? width - why.width - 2 : width
    let symbol = sign(of: hit.target, library)
    let title = title(of: hit.target, library)
    var line = StyledLine(.spaces(indent), .text)
    line.append(symbol)
    if isTitle(hit, library) {
      line.append(contentsOf: marked(hit, .text))
    } else {
      line.append(title.truncated(to: max(10, room / 2)), .text)
      line.append("  ", .text)
      line.append(contentsOf: marked(hit, .dim, room: room - line.width))
    }
    line = line.truncated(to: room)
    guard hasReason else { return line }
    line.append(.spaces(width - why.width - line.width), .text)
    line.append(why, .dim)
    return line
  }

  /// The sign of what a result leads to.
  private func sign(of target: SearchTarget, _ library: Library) -> StyledRun {
    switch target {
    case .entry(let position): library.sign(of: position)
    case .paragraph: StyledRun("¶ ", .citation)
    }
  }

  private func title(of target: SearchTarget, _ library: Library) -> VisibleText {
    switch target {
    case .entry(let position): library.title(of: position)
    case .paragraph(let number):
      VisibleText("paragraph \(library.place(ofParagraph: number).paragraph)")
    }
  }

  /// Whether the text that matched is what the result is called anyway.
  private func isTitle(_ hit: SearchHit, _ library: Library) -> Bool {
    guard let position = hit.position else { return false }
    return library.dossier.entries.span[position].title == hit.text
  }

  /// The text of a result with what matched emphasised, and in view if the room is known.
  private func marked(_ hit: SearchHit, _ role: Role, room: Int = .max) -> StyledLine {
    var line = StyledLine()
    let shown = SearchSource.excerpt(of: hit)
    if shown.lowerBound > hit.text.startIndex { line.append("…", role) }
    var end = shown.lowerBound
    let ranges = hit.ranges.prefix { $0.upperBound <= shown.upperBound }
    if let first = ranges.first {
      let before = VisibleText(hit.text[end..<first.lowerBound])
      let match = VisibleText(hit.text[first]).width
      if before.width + match > room {
        let hidden = before.width - max(0, (room - match) / 3)
        line = StyledLine("…" + before.dropping(width: min(hidden + 1, before.width)), role)
        end = first.lowerBound
      }
    }
    for range in ranges {
      line.append(VisibleText(hit.text[end..<range.lowerBound]), role)
      line.append(StyledRun(VisibleText(hit.text[range]), role, emphasis: .match))
      end = range.upperBound
    }
    line.append(VisibleText(hit.text[end..<shown.upperBound]), role)
    if shown.upperBound < hit.text.endIndex { line.append("…", role) }
    return line
  }

  /// The part of a result's text that is shown: of a very long one, what is around the first match.
  private static func excerpt(of hit: SearchHit) -> Range<String.Index> {
    let scalars = hit.text.unicodeScalars
    guard hit.text.utf8.count > longestExcerpt else { return scalars.startIndex..<scalars.endIndex }
    let match = hit.ranges.first?.lowerBound ?? scalars.startIndex
    let start =
      scalars.index(match, offsetBy: -longestExcerpt / 4, limitedBy: scalars.startIndex)
      ?? scalars.startIndex
    let end =
      scalars.index(start, offsetBy: longestExcerpt, limitedBy: scalars.endIndex)
      ?? scalars.endIndex
    return start..<end
  }

  /// In characters.
  private static let longestExcerpt = 2000
}
