import TerminalUI

/// The keys that work where help was asked for, in the keymap's own words.
struct HelpOverlay: Sendable {
  struct Row: Hashable, Sendable {
    var keys: String
    var title: String
  }

  struct Section: Hashable, Sendable {
    var title: String
    var rows: [Row]
  }

  /// What a title needs to stand beside its keys.
  private static let titleWidth = 24

  let context: KeyContext
  let sections: [Section]
  private(set) var text = ScrolledLines()

  init(for explorer: Explorer) {
    context = explorer.context
    let bindings = explorer.keymap.bindings(in: explorer.context)
    var sections: [Section] = []
    for command in Command.all where explorer.availability(of: command) == .available {
      let keys = bindings.filter { $0.command == command }.map { Hints.short($0.notation) }
      guard !keys.isEmpty else { continue }
      let row = Row(keys: keys.joined(separator: " "), title: command.title)
      if sections.last?.title == command.group {
        sections[sections.count - 1].rows.append(row)
      } else {
        sections.append(Section(title: command.group, rows: [row]))
      }
    }
    if context.isTyping {
      let rows = TextField.keys.map { Row(keys: $0.keys, title: $0.title) }
      sections.append(Section(title: "Typing", rows: rows))
    }
    self.sections = sections
  }

  mutating func move(_ command: MoveCommand) {
    text.move(command)
  }

  mutating func fit(in body: Rect) {
    text.fit(width: max(1, body.width - 4), height: body.height - 2, lines: lines)
  }

  /// Keys beside what they do, and where there is no room above it.
  private func lines(width: Int) -> [StyledLine] {
    let column = (sections.flatMap(\.rows).map { VisibleText($0.keys).width }.max() ?? 0) + 2
    var lines: [StyledLine] = []
    for section in sections {
      if !lines.isEmpty { lines.append(StyledLine()) }
      lines.append(StyledLine(VisibleText(section.title), .heading))
      for row in section.rows {
        let keys = VisibleText(row.keys)
        var line = StyledLine("  ", .text)
        line.append(keys, .footerKey)
        if width < column + HelpOverlay.titleWidth {
          lines.append(line)
          line = StyledLine("    ", .text)
        } else {
          line.append(.spaces(column - keys.width), .text)
        }
        let indent = line.width
        line.append(VisibleText(row.title), .text)
        lines += line.wrapped(to: width, indent: indent)
      }
    }
    return lines
  }
}
