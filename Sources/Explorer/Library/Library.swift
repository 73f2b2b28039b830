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
  /// Whether kinds have signs of ASCII.
  private var usesASCII = false
  /// The entries of each kind, in the order of its list.
  private let lists: [EntityKind.ID: [Int]]
  /// The questions that the article answers.
  private let answered: Set<Int>
  /// The signs and headings of kinds on the terminal at hand.
  private(set) var labels: KindLabels

  /// Derives everything from a dossier.
  ///
  /// - Parameters:
  ///   - dossier: The dossier.
  ///   - article: The dossier in its article's text, if the reader brought that.
  public init(_ dossier: Dossier, article: AnchoredArticle? = nil) {
    self.dossier = dossier
    self.article = article
    graph = Graph(dossier)
    lists = Library.lists(of: dossier)
    answered = Set((lists[EntityKind.question.id] ?? []).filter { dossier.isAnswered($0) })
    labels = KindLabels(dossier.vocabulary, isUnicode: true)
  }

  /// Gives kinds signs of ASCII, for a terminal that shows no others.
  mutating func useASCII() {
    usesASCII = true
    labels = KindLabels(dossier.vocabulary, isUnicode: false)
  }

  /// Takes the place of a library that was read from the same files before.
  mutating func replace(_ old: Library) {
    revision = old.revision + 1
    if old.usesASCII { useASCII() }
  }

  /// Whether the gists can be made ready for the reader who will turn to the article.
  ///
  /// In a large dossier that takes longer than a reader waits, and is left until it is asked for.
  var wantsGists: Bool { article == nil && dossier.entries.count <= Library.mostPreparedEntries }

  private static let mostPreparedEntries = 4000

  /// Makes the gists stand for the article if there is no text; no start waits for that.
  mutating func needArticle() {
    guard article == nil else { return }
    article = ArticleAnchoring.gists(of: dossier)
    revision += 1
  }

  /// The entry at a position.
  func entry(_ position: Int) -> Entry { dossier.entries[position] }

  /// What the entry at a position is called, without a copy of the entry.
  func title(of position: Int) -> String { dossier.entries.span[position].title }

  /// What a destination is called.
  func title(of destination: Destination) -> VisibleText {
    switch destination {
    case .entry(let position): VisibleText(title(of: position))
    case .paragraph(let number): VisibleText("paragraph \(place(ofParagraph: number).paragraph)")
    case .text(let place): VisibleText("paragraph \(place.paragraph)")
    }
  }

  /// The kind of the entry at a position, without a copy of the entry.
  func kind(of position: Int) -> EntityKind.ID { dossier.entries.span[position].kind }

  /// The sign before the title of the entry at a position: that of its kind, unless it is a question
  /// that the article answers.
  func sign(of position: Int) -> StyledRun {
    answered.contains(position) ? labels.answered : labels.sign(of: kind(of: position))
  }

  /// The entries of a kind in the order of its list.
  func entries(ofKind kind: EntityKind.ID) -> [Int] { lists[kind] ?? [] }

  /// Names sort by what a reader looks for, events by time, and statements as the article goes.
  private static func lists(of dossier: Dossier) -> [EntityKind.ID: [Int]] {
    var lists: [EntityKind.ID: [Int]] = [:]
    for (position, entry) in dossier.entries.enumerated() {
      lists[entry.kind, default: []].append(position)
    }
    for (kind, positions) in lists {
      switch kind {
      case EntityKind.claim.id, EntityKind.question.id, EntityKind.hypothesis.id:
        continue
      case EntityKind.event.id:
        lists[kind] = sorted(positions) { dossier.entries[$0].eventDate }
      default:
        lists[kind] = sorted(positions) { FoldedKey.title(dossier.entries[$0].title) }
      }
    }
    return lists
  }

  private static func sorted<Key: Comparable>(
    _ positions: [Int],
    by key: (Int) -> Key
  ) -> [Int] {
    positions.map { (key($0), $0) }.sorted { $0 < $1 }.map(\.1)
  }
}

extension Dossier {
  /// Whether the entry at a position is a question that the article answers.
  fileprivate func isAnswered(_ position: Int) -> Bool {
    guard case .question(let question) = entries[position].content else { return false }
    return question.status == .answered
  }
}

extension Entry {
  /// When an event takes place, for sorting: those without a date come last.
  fileprivate var eventDate: EventDate {
    guard case .event(let event) = content, let when = event.when else { return .unknown }
    return .known(when.date)
  }
}

private enum EventDate: Comparable {
  case known(FuzzyDate)
  case unknown
}
