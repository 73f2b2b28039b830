import DossierModel
public import TerminalUI

extension Explorer {
  /// What the terminal is to show.
  public mutating func screen() -> Screen {
    guard let layout = Layout(size: size, workspace: workspace) else {
      var screen = Screen(size: size, role: Role.text.style)
      drawTooSmall(on: &screen)
      return screen
    }
    drawLists(layout)
    var screen = drawnLists.screen
    drawHeader(layout, on: &screen)
    if let rect = layout.main { drawMain(in: rect, on: &screen) }
    drawFooter(layout, on: &screen)
    for overlay in overlays { draw(overlay, layout, on: &screen) }
    return screen
  }

  var borders: BorderSet { isUnicode ? .lines : .ascii }

  private func drawTooSmall(on screen: inout Screen) {
    let text: VisibleText = "window too small"
    let need = VisibleText("needs \(Layout.minimum.width)x\(Layout.minimum.height)")
    screen.draw(text.truncated(to: size.width), .messageError, at: Point(x: 0, y: 0))
    screen.draw(need.truncated(to: size.width), .dim, at: Point(x: 0, y: 1))
  }

  private func drawHeader(_ layout: Layout, on screen: inout Screen) {
    guard let y = layout.header else { return }
    screen.fill(Rect(x: 0, y: y, width: size.width, height: 1), Role.header.style)
    let id = VisibleText(library.dossier.header.id.text)
    var room = size.width - 2
    if id.width + 20 < room {
      screen.draw(id, .header, at: Point(x: size.width - 1 - id.width, y: y))
      room -= id.width + 2
    }
    let path = self.path(withTitle: true)
    let shown = path.width <= room ? path : self.path(withTitle: false)
    screen.draw(shown.truncated(to: room), at: Point(x: 1, y: y))
  }

  /// The dossier's title, the kind of what is shown, and its title.
  private func path(withTitle: Bool) -> StyledLine {
    let title = StyledLine(VisibleText(library.dossier.header.title), .header)
    guard let subject = workspace.main.subject else { return title }
    var line = withTitle ? title : StyledLine()
    if withTitle { line.append(" ▸ ", .header) }
    let entry = library.entry(subject)
    line.append(library.labels.heading(of: entry.kind) + " ▸ ", .header)
    line.append(VisibleText(entry.title), .headerStrong)
    return line
  }
}
