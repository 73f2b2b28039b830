import DossierModel

/// What the main pane shows: the entry it is about, and the views of it, one of which is in view.
struct MainPane: Hashable, Sendable {
  /// The position of the entry; `nil` in an empty dossier.
  var subject: Int?
  private var views = MainViews.all.map { ViewState($0.init()) }
  /// The place of the view in ``MainViews/all``.
  private(set) var viewIndex = 0

  /// The view that is shown, with its state.
  var view: any MainView {
    get { views[viewIndex].view }
    set { views[viewIndex].view = newValue }
  }

  /// Shows the view a number of tabs away, around the ends, from its first line on.
  mutating func showView(by step: Int) {
    viewIndex = (viewIndex + step + views.count) % views.count
    view.reading = Reading()
  }

  /// Chooses no link in any view, as the numbers of links may be others.
  mutating func forgetLinks() {
    for index in views.indices { views[index].view.reading.link = nil }
  }

  /// Shows the view of a destination, and makes an entry the one that the pane is about.
  mutating func show(_ destination: Destination) {
    viewIndex = MainViews.index(showing: destination)
    view.reading = Reading()
    if case .entry(let position) = destination { subject = position }
  }
}

/// The state of a view, comparable whatever the view is.
private struct ViewState: Hashable, Sendable {
  var view: any MainView

  init(_ view: any MainView) {
    self.view = view
  }

  static func == (one: ViewState, other: ViewState) -> Bool {
    AnyHashable(one.view) == AnyHashable(other.view)
  }

  func hash(into hasher: inout Hasher) {
    view.hash(into: &hasher)
  }
}
