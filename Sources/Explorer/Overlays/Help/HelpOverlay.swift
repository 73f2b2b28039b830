import TerminalUI

/// The keys that work where help was asked for, in the words of the commands.
struct HelpOverlay: TextOverlay {
  struct Row: Hashable, Sendable {
    var keys: String
    var title: String
  }

  struct Section: Hashable, Sendable {
    var title: String
    var rows: [Row]
  }

  static let commands: [Command] = [
    Command(
      "application.help",
      "help",
      in: .application,
      keys: .in(.workspace, .overlay, keys: "?"),
      .in(.anywhere, keys: "<F1>"),
      hints: [
        .in(.list, 40, "keys"), .in(.main, 50, "keys"), .in(.picker, 50, "keys"),
        .in(.overlay, 60, "keys"),
      ],
      availability: {
        $0.overlays.last is HelpOverlay ? .unavailable("these are the keys") : .available
      },
      action: { $0.overlays.append(HelpOverlay(for: $0)) }
    )
  ]

  /// What a title needs to stand beside its keys.
  private static let titleWidth = 24

  let sections: [Section]
  let title: VisibleText = "Keys that work here"
  let widest = Int.max
  var text = ScrolledLines()

  init(for explorer: Explorer) {
    let context = explorer.context
    let bindings = explorer.keymap.bindings(in: context)
    var sections: [Section] = []
    for command in CommandTable.standard.all
    where explorer.availability(of: command) == .available {
      let keys = bindings.filter { $0.command == command.id }.map { Hints.short($0.notation) }
      guard !keys.isEmpty else { continue }
      let row = Row(keys: keys.joined(separator: " "), title: command.title)
      if sections.last?.title == command.group.rawValue {
        sections[sections.count - 1].rows.append(row)
      } else {
        sections.append(Section(title: command.group.rawValue, rows: [row]))
      }
    }
    if context.isTyping {
      let rows = TextField.keys.map { Row(keys: $0.keys, title: $0.title) }
      sections.append(Section(title: "Typing", rows: rows))
    }
    self.sections = sections
  }

  /// Keys beside what they do, and above it if there is no room.
  func lines(width: Int, _ library: Library) -> [StyledLine] {
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
