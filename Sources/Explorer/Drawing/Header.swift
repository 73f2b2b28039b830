import DossierModel
import TerminalUI

/// The first line: the dossier, and the entry that is shown.
struct Header {
  private let library: Library
  private let subject: Int?

  init(_ explorer: Explorer) {
    library = explorer.library
    subject = explorer.workspace.main.subject
  }

  /// Draws the line in a row.
  func draw(y: Int, on screen: inout Screen) {
    let width = screen.size.width
    screen.fill(Rect(x: 0, y: y, width: width, height: 1), Role.header.style)
    let id = VisibleText(library.dossier.header.id.text)
    var room = width - 2
    if id.width + 20 < room {
      screen.draw(id, .header, at: Point(x: width - 1 - id.width, y: y))
      room -= id.width + 2
    }
    let path = self.path(withTitle: true)
    let shown = path.width <= room ? path : self.path(withTitle: false)
    screen.draw(shown.truncated(to: room), at: Point(x: 1, y: y))
  }

  /// The dossier's title, the kind of what is shown, and its title.
  private func path(withTitle: Bool) -> StyledLine {
    let title = StyledLine(VisibleText(startOf: library.dossier.header.title, limit: 400), .header)
    guard let subject else { return title }
    var line = withTitle ? title : StyledLine()
    if withTitle { line.append(" ▸ ", .header) }
    line.append(library.signs.heading(of: library.kind(of: subject)) + " ▸ ", .header)
    line.append(library.title(of: subject), .headerStrong)
    return line
  }
}
