import DossierModel
import TerminalUI

/// Something that the main pane can show: a tab with a state of its own.
///
/// A view lays out ``Content``, lines with links in them; the defaults scroll it, draw it and choose
/// among its links. A view that is more than lines to read replaces them. No code names a view
/// outside its folder, except its row in ``MainViews/all``.
protocol MainView: Hashable, Sendable {
  /// The name in addresses and settings.
  static var id: String { get }
  /// The title of its tab.
  static var title: VisibleText { get }
  /// The commands that concern this view only.
  static var commands: [Command] { get }
  /// Whether it lays out or marks the article, whose gists are prepared first if there is no text.
  static var needsArticle: Bool { get }
  /// Whether a link to a destination opens this view; one view shows each destination.
  static func shows(_ destination: Destination) -> Bool
  /// What a destination that it shows looks like beside a list of destinations.
  static func preview(of destination: Destination, in size: Size, _ library: Library) -> Content
  /// Whether it is laid out for an entry before a reader notices.
  static func isQuick(about subject: Int?, in library: Library) -> Bool

  /// Creates the state that it has before it is first shown.
  init()
  /// Where the reader is in its content.
  var reading: Reading { get set }

  /// All that its content depends on.
  func contentKey(_ subject: Int?, in size: Size, _ library: Library) -> ContentKey
  /// Lays it out for an entry in a size, without the borders of its pane.
  func content(_ subject: Int?, in size: Size, _ library: Library) -> Content
  /// Brings something into view, and chooses it.
  mutating func reach(_ goal: Goal, in scene: Scene)
  /// Moves the cursor.
  mutating func move(_ move: Move, in scene: Scene)
  /// Scrolls by half pages while a list is focused.
  mutating func scroll(byHalfPages count: Int, in scene: Scene)
  /// Chooses a link a number of links away.
  mutating func stepLink(by step: Int, in scene: Scene)
  /// Draws it, and what it adds to the border of its pane.
  func draw(_ scene: Scene, in pane: Rect, isFocused: Bool, on canvas: inout Canvas)

  /// Whether it has links to step through.
  func hasLinks(in scene: Scene) -> Bool
  /// Whether there is more of it than its pane shows.
  func canScroll(in scene: Scene) -> Bool
  /// How far into it the pane has come, for the border.
  func progress(in scene: Scene) -> VisibleText
  /// What Enter follows.
  func target(in scene: Scene) -> Destination?
  /// The destination that it shows now.
  func destination(in scene: Scene) -> Destination?
  /// Where the reader is, for the footer, in as many parts as it takes.
  func status(in scene: Scene) -> [String]
  /// What the counter in the border warns of.
  func warning(in scene: Scene) -> VisibleText?
  /// The paragraph of the article at the cursor.
  func paragraph(in scene: Scene, isFocused: Bool) -> Int?
  /// The entries that the text at the cursor mentions, for the lists to mark.
  func mentionedEntries(in scene: Scene) -> SortedPositions
  /// Whether the lists show only those while it is focused.
  var narrowsLists: Bool { get }
  /// How the history calls it when it is about an entry.
  func title(about entry: VisibleText) -> VisibleText
}

/// What a view is asked about: the entry that the main pane is about, and what was laid out for it.
struct Scene: Sendable {
  let library: Library
  /// The position of the entry; `nil` in an empty dossier.
  let subject: Int?
  let content: Content
}

/// Something that a view is to bring into view once it is laid out.
enum Goal: Hashable, Sendable {
  /// What the view shows first of its entry.
  case start
  /// The first link in view.
  case firstLink
  /// The link in the line of the cursor.
  case linkInLine
  /// The link to a destination, of several the one with the nearest number.
  case link(Destination, near: Int)
  /// Words that a search found.
  case passage(Passage)
  /// Words of the article.
  case place(TextPlace)
}

extension MainView {
  static var commands: [Command] { [] }
  static var needsArticle: Bool { false }
  static func isQuick(about subject: Int?, in library: Library) -> Bool { true }

  mutating func reach(_ goal: Goal, in scene: Scene) {
    switch goal {
    case .start: reading.restart()
    case .firstLink: reading.chooseFirstLink(in: scene.content)
    case .linkInLine: reading.chooseLinkInLine(in: scene.content)
    case .link(let destination, let number):
      reading.chooseLink(to: destination, near: number, in: scene.content)
    case .passage(let passage): reading.show(passage, in: scene.content)
    case .place: break
    }
  }

  mutating func move(_ move: Move, in scene: Scene) {
    reading.move(move, in: scene.content)
  }

  mutating func scroll(byHalfPages count: Int, in scene: Scene) {
    reading.scroll(byHalfPages: count)
  }

  mutating func stepLink(by step: Int, in scene: Scene) {
    reading.stepLink(by: step, in: scene.content)
  }

  func hasLinks(in scene: Scene) -> Bool { !scene.content.links.isEmpty }
  func canScroll(in scene: Scene) -> Bool { scene.content.lines.count > reading.cursor.height }
  func progress(in scene: Scene) -> VisibleText { reading.progress }

  func draw(_ scene: Scene, in pane: Rect, isFocused: Bool, on canvas: inout Canvas) {
    canvas.draw(scene.content, reading, in: pane, isFocused: isFocused)
  }

  func target(in scene: Scene) -> Destination? {
    reading.link.map { scene.content.links[$0].destination }
  }

  func destination(in scene: Scene) -> Destination? { scene.subject.map(Destination.entry) }
  func status(in scene: Scene) -> [String] { [] }
  func warning(in scene: Scene) -> VisibleText? { nil }

  /// The paragraph that the chosen link leads to.
  func paragraph(in scene: Scene, isFocused: Bool) -> Int? {
    guard isFocused, case .text(let place) = target(in: scene) else { return nil }
    return place.paragraph
  }

  func mentionedEntries(in scene: Scene) -> SortedPositions { SortedPositions() }
  var narrowsLists: Bool { false }
  func title(about entry: VisibleText) -> VisibleText { entry }
}
