import DossierModel
public import TerminalUI

/// The view of everything that a dossier says about one entry.
struct EntryView: MainView {
  static let id = "entry"
  static let title: VisibleText = "Entry"

  var reading = Reading()

  static func shows(_ destination: Destination) -> Bool {
    switch destination {
    case .entry: true
    case .paragraph, .text: false
    }
  }

  static func preview(of destination: Destination, in size: Size, _ library: Library) -> Content {
    guard case .entry(let position) = destination else { return Content() }
    return EntryLayout(library: library, subject: position, width: size.width).content()
  }

  /// Whether an entry does not have very many relations.
  static func isQuick(about subject: Int?, in library: Library) -> Bool {
    subject.map { library.graph.degree(of: $0) <= 500 } ?? true
  }

  func contentKey(_ subject: Int?, in size: Size, _ library: Library) -> ContentKey {
    ContentKey(EntryView.self, library, subject: subject, width: size.width)
  }

  func content(_ subject: Int?, in size: Size, _ library: Library) -> Content {
    EntryLayout(library: library, subject: subject, width: size.width).content()
  }
}

extension Library {
  /// All that the dossier says about an entry, as plain lines of at most a width.
  public func lines(about position: Int, width: Int) -> [VisibleText] {
    EntryLayout(library: self, subject: position, width: width).content().lines
      .map { VisibleText($0.string) }
  }
}
