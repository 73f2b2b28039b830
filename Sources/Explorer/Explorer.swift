import DossierModel
import DossierSearch
public import TerminalUI

/// The whole state of the explorer: events go in, screens and effects come out.
///
/// A value without a terminal, a clock or a file; the same events always give the same screens. Commands
/// change the state and name what is to come into view; `settle` then lays out what is shown.
public struct Explorer: Sendable {
  var library: Library
  let themes: [ThemeChoice]
  var provenance: Provenance
  let keymap = Keymap.standard

  var workspace: Workspace
  var history: History<Workspace>
  var overlays: [any Overlay] = []
  /// What is to come into view once the main pane is laid out.
  var goals: [Goal] = [.start]
  /// The workspace that a jump left, until the history records it.
  var departure: Workspace?
  /// What the main pane shows, and all that it depends on.
  private(set) var content = Content()
  var contentKey: ContentKey?
  /// The size that the view in the main pane has for its content.
  private(set) var contentSize = Size(width: 0, height: 0)
  var pendingKeys: [KeyPress] = []
  private(set) var lastCommand: Command.ID?
  var message: Message?
  var results = ResultWalk()
  var queries = QueryHistory()
  var effects: [Effect] = []
  private(set) var size: Size
  /// The theme that screens are to be shown in.
  public internal(set) var theme: Theme
  var themeIndex: Int
  /// Built from when it is first needed, so that no start waits for it.
  var searchIndex: GrowingIndex?

  /// Opens a dossier.
  ///
  /// - Parameters:
  ///   - library: The dossier.
  ///   - size: The extent of the terminal.
  ///   - themes: The themes to choose from; at least one.
  ///   - theme: The name of the theme to start with; the first by default.
  ///   - provenance: Where the dossier was read from.
  ///   - isUnicode: Whether characters beyond ASCII can be shown.
  ///   - complaint: What went wrong before, shown until the first key.
  public init(
    _ library: Library,
    size: Size,
    themes: [ThemeChoice],
    theme: String? = nil,
    provenance: Provenance = .nowhere,
    isUnicode: Bool = true,
    complaint: VisibleText? = nil
  ) {
    precondition(!themes.isEmpty, "The explorer needs a theme to draw with.")
    self.library = library
    self.size = size
    self.themes = themes
    self.provenance = provenance
    if !isUnicode { self.library.useASCII() }
    themeIndex = themes.firstIndex { $0.name == theme } ?? 0
    self.theme = themes[themeIndex].theme()
    workspace = Workspace(library)
    history = History(workspace)
    message = complaint.map { Message(text: $0, isError: true) }
    message = message ?? library.article?.likeness.warning.map { Message(text: $0) }
    preview()
    var renderer = Renderer()
    settle(&renderer)
  }

  /// Handles one event.
  ///
  /// - Parameters:
  ///   - event: What reached the program.
  ///   - renderer: What keeps the contents that were laid out before.
  /// - Returns: What the explorer asks for, in order.
  public mutating func handle(_ event: InputEvent, _ renderer: inout Renderer) -> [Effect] {
    switch event {
    case .key(let press): handle(press)
    case .paste(let text): paste(text)
    case .resize(let size):
      self.size = size
      message = nil
    case .resumed: effects.append(.redraw)
    case .mouse: break
    }
    settle(&renderer)
    defer { effects = [] }
    return effects
  }

  /// What the terminal is to show, drawn without anything kept from before.
  public func screen() -> Screen {
    var renderer = Renderer()
    return renderer.screen(of: self)
  }

  /// The context that keys are looked up in.
  var context: KeyContext {
    if let overlay = overlays.last { return overlay.context }
    return switch workspace.focus {
    case .list: .list
    case .main: .main
    }
  }

  /// What the view in the main pane works on.
  var scene: Scene { Scene(library: library, subject: workspace.main.subject, content: content) }

  private mutating func handle(_ press: KeyPress) {
    message = nil
    pendingKeys.append(press)
    switch keymap.match(pendingKeys, in: context) {
    case .prefix:
      return
    case .command(let command):
      pendingKeys = []
      perform(command)
      lastCommand = command
    case .nothing:
      let wasSequence = pendingKeys.count > 1
      pendingKeys = []
      lastCommand = nil
      // `g` and then `j` is `j`: the start of a sequence that was not completed is dropped, and
      // Escape drops no more than that.
      if wasSequence { return press.key == .escape ? () : handle(press) }
      if !typeKey(press) {
        let help = keymap.keys(for: "application.help", in: context).map(Hints.short) ?? "F1"
        message = Message(text: VisibleText("\(press) does nothing here; \(help) lists the keys"))
      }
    }
  }

  /// Does what a command asks for, or says why it cannot.
  mutating func perform(_ id: Command.ID) {
    let command = CommandTable.standard[id]
    switch availability(of: command) {
    case .unavailable(let reason): message = Message(text: reason)
    case .available: command.action(&self)
    }
  }

  /// Whether a command would do something at this moment.
  func availability(of command: Command) -> Availability {
    // No key acts blind: if nothing can be shown, only leaving works.
    guard command.worksUnseen || Layout.fits(size) else {
      return .unavailable("the window is too small")
    }
    return command.availability(self)
  }

  /// Gives a key to the text that is being typed; `false` if there is none, or it is no such key.
  private mutating func typeKey(_ press: KeyPress) -> Bool {
    guard let top = overlays.indices.last, overlays[top].typeKey(press) else { return false }
    overlays[top].typed(in: &self)
    return true
  }

  /// Adds pasted text to the text that is being typed.
  private mutating func paste(_ text: String) {
    guard let top = overlays.indices.last, overlays[top].insert(text) else { return }
    overlays[top].typed(in: &self)
  }

  /// Shows the entry that is chosen in the focused list.
  mutating func preview() {
    guard let selection = workspace.focusedList?.selection,
      selection != workspace.main.subject
    else { return }
    workspace.main.subject = selection
    goals = [.start]
  }

  /// Lays out what is shown, and brings into view what the last command named.
  mutating func settle(_ renderer: inout Renderer) {
    guard let layout = Layout(size: size, workspace: workspace) else { return }
    for (index, rect) in layout.lists.enumerated() {
      guard let rect, rect.height > 2 else { continue }
      let tab = workspace.lists[index].current
      workspace.lists[index].current.cursor.resize(
        count: tab.rows.count,
        height: Layout.contentHeight(rect)
      )
    }
    settleMain(in: layout.main ?? layout.body, &renderer)
    for index in overlays.indices { overlays[index].fit(in: layout.body, library) }
  }

  /// Laid out even if the main pane is not in view, so that its links are known.
  private mutating func settleMain(in rect: Rect, _ renderer: inout Renderer) {
    let needsArticle = overlays.last?.needsArticle == true
    if needsArticle || type(of: workspace.main.view).needsArticle { library.needArticle() }
    contentSize = Size(width: rect.width - 4, height: Layout.contentHeight(rect))
    let key = workspace.main.view.contentKey(workspace.main.subject, in: contentSize, library)
    if key != contentKey {
      if let contentKey { renderer.contents.keep(content, for: contentKey) }
      contentKey = key
      content = renderer.contents.content(for: key) {
        workspace.main.view.content(workspace.main.subject, in: contentSize, library)
      }
    }
    // Most keys change nothing here, and writing would copy the view's state.
    var reading = workspace.main.view.reading
    reading.fit(content, height: contentSize.height)
    if reading != workspace.main.view.reading { workspace.main.view.reading = reading }
    for goal in goals { workspace.main.view.reach(goal, in: scene) }
    goals = []
    if let left = departure {
      departure = nil
      // Going to where one is leaves no step to take back.
      if workspace != left { history.visit(workspace, leaving: left) }
    }
  }
}
