import TerminalUI

/// Draws the main pane: its border with the tabs of its views, and the view in it.
struct MainDrawing {
  private let main: MainPane
  private let scene: Scene
  private let isFocused: Bool

  init(_ explorer: Explorer) {
    main = explorer.workspace.main
    scene = explorer.scene
    isFocused = explorer.workspace.focus == .main && explorer.overlays.isEmpty
  }

  /// Draws the pane.
  func draw(in rect: Rect, on canvas: inout Canvas) {
    let frame = PaneFrame(
      number: 0,
      tabs: MainViews.all.map { $0.title },
      currentTab: main.viewIndex,
      counter: counter,
      isFocused: isFocused
    )
    frame.draw(rect, .main, on: &canvas)
    main.view.draw(scene, in: rect, isFocused: isFocused, on: &canvas)
  }

  /// How far into the content the view has come, after what it warns of.
  private var counter: VisibleText {
    let progress = main.view.progress(in: scene)
    return main.view.warning(in: scene).map { $0 + " · " + progress } ?? progress
  }
}
