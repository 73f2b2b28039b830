import TerminalUI

/// The last line: what is being typed, a message, or the keys worth knowing here.
struct Footer {
  let explorer: Explorer
  let hints: Hints

  /// Draws the line in a row.
  func draw(y: Int, on canvas: inout Canvas) {
    let width = explorer.size.width
    canvas.screen.fill(Rect(x: 0, y: y, width: width, height: 1), Role.footer.style)
    if let prompt = explorer.overlays.last?.prompt, explorer.message == nil {
      return draw(prompt, y: y, width: width, on: &canvas)
    }
    let status = self.status.truncated(to: width / 2)
    let statusX = width - 1 - status.width
    canvas.screen.draw(status, .footer, at: Point(x: statusX, y: y))
    let room = statusX - 2
    if let message = explorer.message {
      let text = message.text.truncated(to: room)
      let role: Role = message.isError ? .messageError : .message
      canvas.screen.draw(text, role, at: Point(x: 1, y: y))
    } else {
      drawHints(at: Point(x: 1, y: y), room: room, on: &canvas)
    }
  }

  /// Keys pressed so far, where the reader is, and the place among the search results.
  private var status: VisibleText {
    var parts: [String] = []
    if !explorer.pendingKeys.isEmpty {
      parts.append(explorer.pendingKeys.map(\.description).joined() + " …")
    }
    let view = explorer.workspace.main.view
    let scene = explorer.scene
    parts += view.status(in: scene)
    if let place = view.destination(in: scene), explorer.overlays.isEmpty,
      explorer.results.isAt(place)
    {
      parts.append("\(explorer.results.index + 1) of \(explorer.results.count)")
    }
    return VisibleText(parts.joined(separator: " · "))
  }

  private func draw(_ prompt: Prompt, y: Int, width: Int, on canvas: inout Canvas) {
    let label = prompt.label.width < width / 2 ? prompt.label : prompt.shortLabel
    canvas.screen.draw(label, .prompt, at: Point(x: 1, y: y))
    let x = 1 + label.width
    canvas.drawField(prompt.field, at: Point(x: x, y: y), width: max(1, width - x - 1))
  }

  /// Draws keys and what they do, as many as fit whole.
  private func drawHints(at point: Point, room: Int, on canvas: inout Canvas) {
    var width = 0
    for hint in hints.hints where explorer.availability(of: hint.command) == .available {
      let gap = width > 0 ? 3 : 0
      let own = hint.keys.width + hint.word.width
      guard width + gap + own <= room else { break }
      let x = point.x + width + gap
      canvas.screen.draw(hint.keys, .footerKey, at: Point(x: x, y: point.y))
      canvas.screen.draw(hint.word, .footer, at: Point(x: x + hint.keys.width, y: point.y))
      canvas.regions.add(
        Rect(x: x, y: point.y, width: own, height: 1),
        .hint(hint.command.id)
      )
      width += gap + own
    }
  }
}

/// A line of text that is typed in the footer.
struct Prompt: Hashable, Sendable {
  let label: VisibleText
  let shortLabel: VisibleText
  let field: TextField
}
