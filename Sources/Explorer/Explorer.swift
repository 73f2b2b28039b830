import DossierModel
import DossierSearch
public import TerminalUI

/// The whole state of the explorer: events go in, screens and effects come out.
///
/// A value without a terminal, a clock or a file; the same events always give the same screens.
public struct Explorer: Sendable {
  private(set) var library: Library
  let themes: [ThemeChoice]
  let provenance: Provenance
  let keymap = Keymap.standard
  /// Whether characters beyond ASCII can be shown.
  let isUnicode: Bool

  var workspace: Workspace
  var history: History<Workspace>
  var overlays: [Overlay] = []
  var content = Content()
  private(set) var contentKey: ContentShelf.Key?
  var shelf = ContentShelf()
  var drawnLists = DrawnLists()
  /// The hints of the last context, as looking keys up takes longer than all else in the last line.
  var hints: Hints?
  var pendingKeys: [KeyPress] = []
  var message: Message?
  var results = ResultWalk()
  var queries = QueryHistory()
  var effects: [Effect] = []
  var size: Size
  /// The theme that screens are to be shown in.
  public internal(set) var theme: Theme
  var themeIndex: Int
  /// Built from when it is first needed, so that no start waits for it.
  var searchIndex: GrowingIndex?
  private var wasInterrupted = false

  /// Opens a dossier.
  ///
  /// - Parameters:
  ///   - library: The dossier.
  ///   - size: The extent of the terminal.
  ///   - themes: The themes to choose from; at least one.
  ///   - theme: The name of the theme to start with; the first by default.
  ///   - provenance: Where the dossier was read from.
  ///   - isUnicode: Whether characters beyond ASCII can be shown.
  ///   - complaint: What went wrong on the way here, shown until the first key.
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
    self.isUnicode = isUnicode
    if !isUnicode { self.library.useASCII() }
    themeIndex = themes.firstIndex { $0.name == theme } ?? 0
    self.theme = themes[themeIndex].theme()
    workspace = Workspace(library)
    history = History(workspace)
    message = complaint.map { Message(text: $0, isError: true) }
    message = message ?? library.article?.likeness.warning.map { Message(text: $0) }
    preview()
    settle()
  }

  /// Takes in one event.
  ///
  /// - Parameter event: What reached the program.
  /// - Returns: What the explorer asks for, in order.
  public mutating func handle(_ event: InputEvent) -> [Effect] {
    switch event {
    case .key(let press): handle(press)
    case .paste(let text): type(text)
    case .resize(let size):
      self.size = size
      message = nil
    case .resumed: effects.append(.redraw)
    case .mouse: break
    }
    settle()
    defer { effects = [] }
    return effects
  }

  /// The context that keys are looked up in.
  var context: KeyContext {
    if let overlay = overlays.last { return overlay.context }
    return switch workspace.focus {
    case .list: .list
    case .main: .main
    }
  }

  private mutating func handle(_ press: KeyPress) {
    message = nil
    pendingKeys.append(press)
    let match = keymap.match(pendingKeys, in: context)
    switch match {
    case .prefix:
      return
    case .command(let command):
      pendingKeys = []
      let isInterrupt = command == .application(.interrupt)
      if isInterrupt && wasInterrupted { return effects.append(.quit) }
      perform(command)
      wasInterrupted = isInterrupt
    case .nothing:
      let wasSequence = pendingKeys.count > 1
      pendingKeys = []
      wasInterrupted = false
      // `g` and then `j` is `j`: the start of a sequence that did not come about is dropped, and
      // Escape drops no more than that.
      if wasSequence { return press.key == .escape ? () : handle(press) }
      if !edit(press) {
        let help = keymap.keys(for: .application(.help), in: context).map(Hints.short) ?? "F1"
        message = Message(text: VisibleText("\(press) does nothing here; \(help) lists the keys"))
      }
    }
  }

  /// Does what a command asks for, or says why it cannot.
  mutating func perform(_ command: Command) {
    switch availability(of: command) {
    case .unavailable(let reason):
      message = Message(text: reason)
    case .available:
      switch command {
      case .move(let command): perform(command)
      case .focus(let command): perform(command)
      case .read(let command): perform(command)
      case .navigate(let command): perform(command)
      case .find(let command): perform(command)
      case .edit(let command): perform(command)
      case .application(let command): perform(command)
      }
    }
  }

  /// Brings everything that depends on the size or the selection up to date.
  mutating func settle() {
    guard let layout = Layout(size: size, workspace: workspace) else { return }
    for (index, rect) in layout.lists.enumerated() {
      guard let rect, rect.height > 2 else { continue }
      let tab = workspace.lists[index].current
      workspace.lists[index].current.cursor.resize(
        count: tab.rows.count,
        height: Layout.contentHeight(rect)
      )
    }
    if workspace.main.view == .article || isParagraphPreviewed { library.needArticle() }
    // Laid out even where the main pane is not shown, so that its links are known.
    let main = layout.main ?? layout.body
    layOutContent(width: main.width - 4)
    workspace.main.cursor.resize(
      count: content.lines.count,
      height: Layout.contentHeight(main)
    )
    keepLinkInView()
    for index in overlays.indices { overlays[index].fit(in: layout.body) }
  }

  /// Whether a search shows a paragraph of the article beside its results.
  private var isParagraphPreviewed: Bool {
    guard case .search(let picker) = overlays.last else { return false }
    return switch picker.selection?.destination {
    case .paragraph, .text: true
    case .entry, nil: false
    }
  }

  /// The chosen link keeps the cursor where another width broke the lines anew.
  private mutating func keepLinkInView() {
    guard let link = workspace.main.link, content.links.indices.contains(link) else { return }
    let lines = content.links[link].line...content.links[link].lastLine
    if !lines.contains(workspace.main.cursor.row) {
      workspace.main.cursor.select(lines.lowerBound)
    }
  }

  private mutating func layOutContent(width: Int) {
    let view = workspace.main.view
    let key = ContentShelf.Key(
      view: view,
      subject: view.dependsOnSubject ? workspace.main.subject : nil,
      width: width
    )
    guard key != contentKey else { return }
    contentKey = key
    content = shelf.content(for: key) {
      key.view.content(library, subject: key.subject, width: width)
    }
  }

  /// Makes sure that there is an article to look into.
  mutating func needArticle() {
    library.needArticle()
  }

  /// Shows the entry that is chosen in the focused list.
  mutating func preview() {
    guard let selection = workspace.focusedList?.selection,
      selection != workspace.main.subject
    else { return }
    workspace.main.subject = selection
    workspace.main.link = nil
    workspace.main.place = nil
    if workspace.main.view.dependsOnSubject {
      workspace.main.cursor = ListCursor()
    } else {
      revealFirstMention()
    }
  }
}
