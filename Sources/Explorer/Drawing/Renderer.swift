public import TerminalUI

/// Draws the screens of an explorer, and keeps between them what takes long to make again.
///
/// A screen depends on the explorer alone: a renderer that keeps nothing draws the same.
public struct Renderer: Sendable {
  /// The contents that were laid out last.
  var contents = ContentCache()
  private var hints: [KeyContext: Hints] = [:]

  /// Creates a renderer that keeps nothing yet.
  public init() {}

  /// What the terminal is to show.
  public mutating func screen(of explorer: Explorer) -> Screen {
    canvas(of: explorer).screen
  }

  /// The screen with what its parts stand for.
  mutating func canvas(of explorer: Explorer) -> Canvas {
    var canvas = Canvas(size: explorer.size)
    guard let layout = Layout(size: explorer.size, workspace: explorer.workspace) else {
      drawTooSmall(on: &canvas.screen)
      return canvas
    }
    drawLists(of: explorer, layout, on: &canvas)
    if let y = layout.header { Header(explorer).draw(y: y, on: &canvas.screen) }
    if let rect = layout.main { MainDrawing(explorer).draw(in: rect, on: &canvas) }
    if let rect = layout.main, layout.lists.contains(where: { $0 != nil }) {
      canvas.regions.add(Rect(x: rect.minX, y: rect.minY, width: 1, height: rect.height), .divider)
    }
    Footer(explorer: explorer, hints: hints(of: explorer)).draw(y: layout.footer, on: &canvas)
    for overlay in explorer.overlays {
      overlay.draw(in: layout.body, explorer.library, on: &canvas)
    }
    return canvas
  }

  private mutating func hints(of explorer: Explorer) -> Hints {
    let context = explorer.context
    if let known = hints[context] { return known }
    let made = Hints(in: context, explorer.keymap)
    hints[context] = made
    return made
  }

  private func drawLists(of explorer: Explorer, _ layout: Layout, on canvas: inout Canvas) {
    let workspace = explorer.workspace
    let isReading = workspace.focus == .main
    let view = workspace.main.view
    let mentioned = isReading ? view.mentionedEntries(in: explorer.scene) : SortedPositions()
    for (index, rect) in layout.lists.enumerated() {
      guard let rect else { continue }
      let drawing = ListDrawing(
        index: index,
        pane: workspace.lists[index],
        rect: rect,
        isFocused: workspace.focus == .list(index) && explorer.overlays.isEmpty,
        mentioned: mentioned,
        isNarrowed: isReading && view.narrowsLists,
        joinsAbove: layout.lists.prefix(index).contains { $0 != nil },
        joinsBelow: layout.lists.dropFirst(index + 1).contains { $0 != nil }
      )
      drawing.draw(explorer.library, on: &canvas)
    }
  }

  private func drawTooSmall(on screen: inout Screen) {
    let text: VisibleText = "window too small"
    let need = VisibleText("needs \(Layout.minimum.width)x\(Layout.minimum.height)")
    screen.draw(text.truncated(to: screen.size.width), .messageError, at: Point(x: 0, y: 0))
    screen.draw(need.truncated(to: screen.size.width), .dim, at: Point(x: 0, y: 1))
  }
}
