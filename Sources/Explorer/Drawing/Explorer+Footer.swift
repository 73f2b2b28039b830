import TerminalUI

extension Explorer {
  /// Draws the last line: what is being typed, a remark, or the keys worth knowing here.
  mutating func drawFooter(_ layout: Layout, on screen: inout Screen) {
    let y = layout.footer
    screen.fill(Rect(x: 0, y: y, width: size.width, height: 1), Role.footer.style)
    if case .narrow(let prompt) = overlays.last, message == nil {
      return drawPrompt(prompt, y: y, on: &screen)
    }
    let status = self.status.truncated(to: size.width / 2)
    let statusX = size.width - 1 - status.width
    screen.draw(status, .footer, at: Point(x: statusX, y: y))
    let room = statusX - 2
    if let message {
      let text = message.text.truncated(to: room)
      screen.draw(text, message.isError ? .messageError : .message, at: Point(x: 1, y: y))
    } else {
      screen.draw(hints(room: room), at: Point(x: 1, y: y), width: room)
    }
  }

  private func drawPrompt(_ prompt: NarrowPrompt, y: Int, on screen: inout Screen) {
    let label: VisibleText = "narrow this list to names and aliases with: "
    let shown = label.width < size.width / 2 ? label : "& "
    screen.draw(shown, .prompt, at: Point(x: 1, y: y))
    let x = 1 + shown.width
    drawField(
      prompt.field,
      at: Point(x: x, y: y),
      width: max(1, size.width - x - 1),
      on: &screen
    )
  }

  /// The paragraph in view, keys pressed so far, and the place among the search results.
  private var status: VisibleText {
    var parts: [String] = []
    if !pendingKeys.isEmpty { parts.append(pendingKeys.map(\.description).joined() + " …") }
    var place = workspace.main.subject.map(Destination.entry)
    if workspace.main.view == .article,
      let paragraph = content.paragraph(atLine: workspace.main.cursor.row)
    {
      parts.append("¶\(paragraph)")
      if let mention = currentMention { parts.append("mention \(mention + 1)/\(mentions.count)") }
      place = .paragraph(paragraph)
    }
    if let place, overlays.isEmpty, results.isAt(place) {
      parts.append("\(results.index + 1) of \(results.count)")
    }
    return VisibleText(parts.joined(separator: " · "))
  }

  /// Keys and what they do, as many as fit whole.
  private mutating func hints(room: Int) -> StyledLine {
    if hints?.context != context { hints = Hints(in: context, keymap) }
    var runs: [StyledRun] = []
    var width = 0
    for hint in hints?.hints ?? [] where availability(of: hint.command) == .available {
      let end = width + (width > 0 ? 3 : 0) + hint.keys.width + hint.word.width
      guard end <= room else { break }
      if width > 0 { runs.append(StyledRun("   ", .footer)) }
      runs.append(StyledRun(hint.keys, .footerKey))
      runs.append(StyledRun(hint.word, .footer))
      width = end
    }
    return StyledLine(runs)
  }
}
