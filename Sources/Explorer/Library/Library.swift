public import DossierModel
import DossierSearch
import DossierText
import TerminalUI

/// A dossier with what is derived from it once: its graph, its lists, and itself in its article.
public struct Library: Sendable {
  /// The dossier.
  public let dossier: Dossier
  /// Its relations.
  public let graph: Graph
  /// The article's text as the reader brought it, or the gists once they are needed.
  private(set) var article: AnchoredArticle?
  /// Differs whenever what is laid out from the library may differ.
  private(set) var revision = 0
  /// The entries of each kind, in the order of its list.
  private let lists: [EntityKind.ID: [Int]]
  /// The signs of entries on the terminal at hand.
  private(set) var signs: EntrySigns

  /// Derives everything from a dossier.
  ///
  /// - Parameters:
  ///   - dossier: The dossier.
  ///   - article: The dossier in its article's text, if the reader brought that.
  public init(_ dossier: Dossier, article: AnchoredArticle? = nil) {
    self.dossier = dossier
    self.article = article
    graph = Graph(dossier)
    lists = ListOrder.lists(of: dossier)
    signs = EntrySigns(dossier, isUnicode: true)
  }

  /// Gives kinds signs of ASCII, for a terminal that shows no others.
  mutating func useASCII() {
    signs = EntrySigns(dossier, isUnicode: false)
  }

  /// Takes the place of a library that was read from the same files before.
  mutating func replace(_ old: Library) {
    revision = old.revision + 1
    signs = old.signs.replaced(by: dossier)
  }

  /// Makes the gists stand for the article if there is no text; no start waits for that.
  mutating func needArticle() {
    guard article == nil else { return }
    article = ArticleAnchoring.gists(of: dossier)
    revision += 1
  }

  /// The entry at a position.
  func entry(_ position: Int) -> Entry { dossier.entries[position] }

  /// What the entry at a position is called wherever something else refers to it, without a copy
  /// of the entry.
  func title(of position: Int) -> VisibleText {
    VisibleText(dossier.entries.span[position].label)
  }

  /// What a destination is called.
  func title(of destination: Destination) -> VisibleText {
    switch destination {
    case .entry(let position): title(of: position)
    case .paragraph(let number): VisibleText("paragraph \(place(ofParagraph: number).paragraph)")
    case .text(let place): VisibleText("paragraph \(place.paragraph)")
    }
  }

  /// The kind of the entry at a position, without a copy of the entry.
  func kind(of position: Int) -> EntityKind.ID { dossier.entries.span[position].kind }

  /// The sign before the title of the entry at a position.
  func sign(of position: Int) -> StyledRun {
    signs.sign(of: position, kind: kind(of: position))
  }

  /// The entries of a kind in the order of its list.
  func entries(ofKind kind: EntityKind.ID) -> [Int] { lists[kind] ?? [] }
}
