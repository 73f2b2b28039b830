import DossierModel
import TerminalUI

extension ContentBuilder {
  /// The title of an entry as a link to it.
  mutating func name(_ position: Int, in library: Library) -> StyledRun {
    let role = Role(kind: library.kind(of: position))
    return link(library.title(of: position), role, to: .entry(position))
  }

  /// The titles of several entries, separated by commas.
  ///
  /// A separator looks like the title before it: a colour of its own would have to be sent twice for
  /// each title, and most titles in a row are of one kind.
  mutating func names(_ positions: [Int], in library: Library) -> StyledLine {
    var line = StyledLine()
    for (index, position) in positions.enumerated() {
      if index > 0 { line.append(", ", line.runs.last?.role ?? Role.dim.style) }
      line.append(name(position, in: library))
    }
    return line
  }

  /// An entry's sign and title.
  mutating func item(_ position: Int, in library: Library) -> StyledLine {
    var line = StyledLine([library.sign(of: position)])
    line.append(name(position, in: library))
    return line
  }

  /// Who says something: `author → press → unnamed expert`.
  ///
  /// - Parameters:
  ///   - attribution: The chain of speakers.
  ///   - origin: Who brought in what they say; what nobody says is then the annotator's own.
  ///   - limit: How many of a long chain are shown, the last of them included; all by default.
  ///   - library: The dossier.
  /// - Returns: The speakers, those that are entries as links.
  mutating func speakers(
    _ attribution: Attribution,
    origin: Origin = .article,
    limit: Int = .max,
    in library: Library
  ) -> StyledLine {
    var line = StyledLine()
    let hidden = max(0, attribution.chain.count - limit)
    for (index, source) in attribution.chain.enumerated() {
      // The last one is who said it first.
      if hidden > 0, index >= limit - 1, index < attribution.chain.count - 1 {
        if index == limit - 1 { line.append(VisibleText(" → … \(hidden) more"), .dim) }
        continue
      }
      if index > 0 { line.append(" → ", .dim) }
      switch source {
      case .author:
        if let author = library.dossier.header.article?.author,
          let position = library.dossier.position(of: author)
        {
          line.append(name(position, in: library))
        } else {
          line.append("the author", .text)
        }
      case .unspecified where origin == .analyst:
        line.append("the annotator", .analyst)
      case .unspecified:
        line.append("someone unnamed", .text)
      case .entry(let id):
        if let position = library.dossier.position(of: id) {
          line.append(name(position, in: library))
        }
      }
    }
    return line
  }

  /// Adds a labelled value, the label in a column of its own.
  mutating func field(_ label: VisibleText, _ value: StyledLine) {
    guard value.width > 0 else { return }
    let column = 12
    var line = StyledLine(label, .label)
    let gap = max(1, column - label.width)
    line.append(.spaces(gap), .text)
    line.append(contentsOf: value)
    add(line, hanging: column)
  }

  /// Adds a label with several values, a line for each.
  mutating func field(_ label: VisibleText, _ values: [StyledLine]) {
    for (index, value) in values.enumerated() { field(index == 0 ? label : "", value) }
  }

  /// Adds a labelled text.
  mutating func field(_ label: VisibleText, _ value: String?, _ role: Role = .text) {
    guard let value else { return }
    field(label, StyledLine(VisibleText(value), role))
  }

  /// Adds a remark below what it belongs to.
  mutating func remark(_ text: String?, indent: Int) {
    guard let text, !text.isEmpty else { return }
    add(StyledLine(VisibleText(text), .dim), indent: indent)
  }
}

extension StyledLine {
  /// Joins lines that are not empty, with two spaces between them.
  static func facts(_ parts: [StyledLine]) -> StyledLine {
    var line = StyledLine()
    for part in parts where part.width > 0 {
      if line.width > 0 { line.append("  ", .text) }
      line.append(contentsOf: part)
    }
    return line
  }
}
