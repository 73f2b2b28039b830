/// The views of the main pane, in the order of their tabs.
enum MainViews {
  static let all: [any MainView.Type] = [EntryView.self, ArticleView.self]

  /// The place in ``all`` of the view that shows a destination.
  static func index(showing destination: Destination) -> Int {
    guard let index = all.firstIndex(where: { $0.shows(destination) }) else {
      preconditionFailure("No view shows \(destination).")
    }
    return index
  }
}
