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
    let (symbol, title) = name(of: hit.target, library)
    var line = StyledLine(.spaces(indent), .text)
    line.append(symbol)
    if hit.text == title {
      line.append(contentsOf: marked(hit, .text))
    } else {
      line.append(VisibleText(title).truncated(to: max(10, room / 2)), .text)
      line.append("  ", .text)
      line.append(contentsOf: marked(hit, .dim, room: room - line.width))
    }
    line = line.truncated(to: room)
    guard hasReason else { return line }
    line.append(.spaces(width - why.width - line.width), .text)
    line.append(why, .dim)
    return line
  }

  /// The sign of what a result leads to, and its title.
  private func name(
    of target: SearchTarget,
    _ library: Library
  ) -> (symbol: StyledRun, title: String) {
    switch target {
    case .entry(let position):
      return (library.sign(of: position), library.title(of: position))
    case .paragraph(let number):
      return (
        StyledRun("¶ ", .citation),
        "paragraph \(library.place(ofParagraph: number).paragraph)"
      )
    }
  }

  /// The text of a result with what matched emphasised, and in view if the room is known.
  private func marked(_ hit: SearchHit, _ role: Role, room: Int = .max) -> StyledLine {
    var line = StyledLine()
    var end = hit.text.startIndex
    if let first = hit.ranges.first {
      let before = VisibleText(hit.text[..<first.lowerBound])
      let match = VisibleText(hit.text[first]).width
      if before.width + match > room {
        let hidden = before.width - max(0, (room - match) / 3)
        line.append("…" + before.dropping(width: min(hidden + 1, before.width)), role)
        end = first.lowerBound
      }
    }
    for range in hit.ranges {
      line.append(VisibleText(hit.text[end..<range.lowerBound]), role)
      line.append(StyledRun(VisibleText(hit.text[range]), role, emphasis: .match))
      end = range.upperBound
    }
    line.append(VisibleText(hit.text[end...]), role)
    return line
  }
}
