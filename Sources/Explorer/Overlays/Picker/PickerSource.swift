import DossierSearch
import TerminalUI

/// What a picker lists, and what picking does.
protocol PickerSource: Sendable {
  associatedtype Row: Sendable
  /// What identifies a row, and stays the same when the list changes.
  associatedtype RowID: Hashable & Sendable

  /// The commands that open the picker, and those that only make sense in it.
  static var commands: [Command] { get }
  static var context: KeyContext { get }
  static var shape: PickerShape { get }

  var title: VisibleText { get }
  var rows: [Row] { get }
  /// What identifies a row; `nil` if it is a heading, which is not chosen.
  func id(of row: Row) -> RowID?
  /// A row's line in a width.
  func line(of row: Row, width: Int, _ library: Library) -> StyledLine

  /// The lines between the text that is typed and the rows.
  func remarks(width: Int) -> [StyledLine]
  /// All that there is to say about a row, below the list.
  func detail(of row: Row, width: Int, _ library: Library) -> [StyledLine]
  /// What a row leads to, and the line of it that is to be in view.
  func preview(of row: Row, in size: Size, _ library: Library) -> (Content, line: Int)?
  /// Whether the chosen row shows the article.
  func needsArticle(_ row: Row) -> Bool
  /// The place in a file that the editor is to open for a row.
  func placeToEdit(_ row: Row) -> EditPlace?

  /// Lists what fits a text.
  mutating func filter(_ text: String)
  /// Adopts a search index that has grown, and lists what fits a text in it.
  mutating func adopt(_ index: GrowingIndex, isLarger: Bool, text: String) -> IndexChange

  /// The list after the files were read again; `nil` if the picker is to be closed.
  func reloaded(in explorer: Explorer, _ relocation: Relocation?) -> Self?
  /// What tells a row from all others after the files were read again; `nil` if the row is gone.
  func relocate(_ id: RowID, by relocation: Relocation?) -> RowID?
  /// Why Enter on a row would do nothing; `nil` if it would.
  func obstacle(toOpening row: Row?) -> VisibleText?
  /// Closes the picker and goes to what a row stands for.
  func open(_ row: Row, of picker: Picker<Self>, in explorer: inout Explorer)
  /// Finishes its work after the picker was closed.
  func closed(_ picker: Picker<Self>, in explorer: inout Explorer)
}

/// How much of the body a picker takes.
enum PickerShape: Sendable {
  /// A box in the middle, as large as its rows.
  case fitted
  /// All of it, with room for what is said about the chosen row.
  case full(detail: @Sendable (_ height: Int) -> PickerDetail, hasField: Bool, hasPreview: Bool)
}

/// The room for what is said about the chosen row, in rows.
struct PickerDetail: Hashable, Sendable {
  var height: Int
  /// Whether a line separates it from the list.
  var hasRule: Bool
}

/// What a larger index changes in a list.
enum IndexChange: Sendable {
  case nothing
  /// The rows are the same; what is said about them is not.
  case remarks
  case rows
}

extension PickerSource {
  static var context: KeyContext { .overlay }
  static var shape: PickerShape { .fitted }

  func remarks(width: Int) -> [StyledLine] { [] }
  func detail(of row: Row, width: Int, _ library: Library) -> [StyledLine] { [] }
  func preview(of row: Row, in size: Size, _ library: Library) -> (Content, line: Int)? { nil }
  func needsArticle(_ row: Row) -> Bool { false }
  func placeToEdit(_ row: Row) -> EditPlace? { nil }
  mutating func filter(_ text: String) {}

  mutating func adopt(_ index: GrowingIndex, isLarger: Bool, text: String) -> IndexChange {
    .nothing
  }

  func reloaded(in explorer: Explorer, _ relocation: Relocation?) -> Self? {
    relocation == nil ? self : nil
  }

  func relocate(_ id: RowID, by relocation: Relocation?) -> RowID? { id }
  func closed(_ picker: Picker<Self>, in explorer: inout Explorer) {}
}
