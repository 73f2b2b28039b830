import DossierSearch
import TerminalUI

/// Something laid over the panes that takes the keys until it is closed.
///
/// An overlay is opened by one of its commands. No code names it outside its folder, except its row
/// in ``Overlays/commands``.
protocol Overlay: Sendable {
  /// The commands that open it, and those that only make sense in it.
  static var commands: [Command] { get }

  /// The context that its keys are looked up in.
  var context: KeyContext { get }
  /// Whether it shows the article, whose gists are prepared first if there is no text.
  var needsArticle: Bool { get }
  /// The text that is typed in the footer, if the overlay has no box of its own for it.
  var prompt: Prompt? { get }

  /// Adopts the room that the header and the footer leave it.
  mutating func fit(in body: Rect, _ library: Library)
  /// Draws it over the panes.
  func draw(in body: Rect, _ library: Library, on canvas: inout Canvas)
  /// Moves its selection; `false` if the list below is what moves.
  mutating func move(_ move: Move) -> Bool
  /// Gives a key to the text being typed; `false` if it is no editing key.
  mutating func typeKey(_ press: KeyPress) -> Bool
  /// Adds to the text being typed; `false` if none is.
  mutating func insert(_ text: String) -> Bool
  /// Adopts a search index that has grown; whether anything may look different.
  mutating func adopt(_ index: GrowingIndex, isLarger: Bool) -> Bool

  /// Adapts to files that were read again.
  ///
  /// - Parameters:
  ///   - explorer: What shows it, with the files as they are now.
  ///   - relocation: Where entries are now; `nil` if the files cannot be used and the dossier stayed.
  /// - Returns: The overlay as it is now; `nil` if it is to be closed.
  func reloaded(in explorer: Explorer, _ relocation: Relocation?) -> (any Overlay)?
  /// Applies what was typed.
  func typed(in explorer: inout Explorer)
  /// Why Enter would do nothing; `nil` if it would.
  var obstacleToOpening: VisibleText? { get }
  /// Goes to what is chosen.
  func open(in explorer: inout Explorer)
  /// Finishes its work after it was closed without opening anything.
  func closed(in explorer: inout Explorer)
  /// The place in a file that the editor is to open.
  var placeToEdit: EditPlace? { get }
}

extension Overlay {
  var context: KeyContext { .overlay }
  var needsArticle: Bool { false }
  var prompt: Prompt? { nil }

  mutating func typeKey(_ press: KeyPress) -> Bool { false }
  mutating func insert(_ text: String) -> Bool { false }
  mutating func adopt(_ index: GrowingIndex, isLarger: Bool) -> Bool { false }

  func reloaded(in explorer: Explorer, _ relocation: Relocation?) -> (any Overlay)? { self }
  func typed(in explorer: inout Explorer) {}
  var obstacleToOpening: VisibleText? { "there is nothing to go to here" }
  func open(in explorer: inout Explorer) {}
  func closed(in explorer: inout Explorer) {}
  var placeToEdit: EditPlace? { nil }
}
