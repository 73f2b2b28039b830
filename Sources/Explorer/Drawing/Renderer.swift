public import TerminalUI

/// Draws the screens of an explorer, and keeps between them what takes long to make again.
///
/// A screen depends on the explorer alone: a renderer that keeps nothing draws the same.
public struct Renderer: Sendable {
  /// The contents that were laid out last.
  var contents = ContentCache()
  /// The hints of the last context.
  private var hints: Hints?
  private var lists: DrawnLists?

  /// Creates a renderer that keeps nothing yet.
  public init() {}

  /// What the terminal is to show.
  public mutating func screen(of explorer: Explorer) -> Screen {
    canvas(of: explorer).screen
  }

  /// The screen with what its parts stand for.
  mutating func canvas(of explorer: Explorer) -> Canvas {
    guard let layout = Layout(size: explorer.size, workspace: explorer.workspace) else {
      return tooSmall(explorer.size)
    }
    var canvas = drawnLists(of: explorer, layout)
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
    if let hints, hints.context == explorer.context { return hints }
    let made = Hints(in: explorer.context, explorer.keymap)
    hints = made
    return made
  }

  /// The list panes on an otherwise empty canvas; few keys change them.
  private mutating func drawnLists(of explorer: Explorer, _ layout: Layout) -> Canvas {
    let key = DrawnLists.Key(
      size: explorer.size,
      revision: explorer.library.revision,
      drawings: drawings(of: explorer, layout)
    )
    if let lists, lists.key == key { return lists.canvas }
    var canvas = Canvas(size: explorer.size)
    for drawing in key.drawings { drawing.draw(explorer.library, on: &canvas) }
    lists = DrawnLists(key: key, canvas: canvas)
    return canvas
  }

  private func drawings(of explorer: Explorer, _ layout: Layout) -> [ListDrawing] {
    let workspace = explorer.workspace
    let isReading = workspace.focus == .main
    let view = workspace.main.view
    let mentioned = isReading ? view.mentionedEntries(in: explorer.scene) : SortedPositions()
    return layout.lists.enumerated().compactMap { index, rect in
      guard let rect else { return nil }
      return ListDrawing(
        index: index,
        pane: workspace.lists[index],
        rect: rect,
        isFocused: workspace.focus == .list(index) && explorer.overlays.isEmpty,
        mentioned: mentioned,
        isNarrowed: isReading && view.narrowsLists,
        joinsAbove: layout.lists.prefix(index).contains { $0 != nil },
        joinsBelow: layout.lists.dropFirst(index + 1).contains { $0 != nil }
      )
    }
  }

  private func tooSmall(_ size: Size) -> Canvas {
    var canvas = Canvas(size: size)
    let text: VisibleText = "window too small"
    let need = VisibleText("needs \(Layout.minimum.width)x\(Layout.minimum.height)")
    canvas.screen.draw(text.truncated(to: size.width), .messageError, at: Point(x: 0, y: 0))
    canvas.screen.draw(need.truncated(to: size.width), .dim, at: Point(x: 0, y: 1))
    return canvas
  }
}

/// The list panes as they were last drawn, with all that their look depends on.
private struct DrawnLists: Sendable {
  struct Key: Equatable, Sendable {
    let size: Size
    let revision: Int
    let drawings: [ListDrawing]
  }

  let key: Key
  let canvas: Canvas
}
