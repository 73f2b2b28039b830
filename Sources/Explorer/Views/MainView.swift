import TerminalUI

/// What the main pane can show, in the order of its tabs.
enum MainView: CaseIterable, Sendable {
  case entry, article

  var title: VisibleText {
    switch self {
    case .entry: "Entry"
    case .article: "Article"
    }
  }

  /// Whether what the view says depends on the chosen entry; the article only lights it up.
  var dependsOnSubject: Bool {
    switch self {
    case .entry: true
    case .article: false
    }
  }

  /// Lays out the view.
  func content(_ library: Library, subject: Int?, width: Int) -> Content {
    switch self {
    case .entry: EntryView(library: library, subject: subject, width: width).content()
    case .article: ArticleView(library: library, width: width).content()
    }
  }
}
