import DossierModel

extension Explorer {
  /// What the reader is likely to ask for next, as long as it is not laid out: what the chosen link
  /// leads to, or the row below the chosen one.
  ///
  /// Laid out while the reader looks, it is shown the sooner.
  var nextContent: ContentShelf.Key? {
    guard overlays.isEmpty, let width = contentKey?.width, let next = nextView else { return nil }
    let key = ContentShelf.Key(view: next.view, subject: next.subject, width: width)
    return key == contentKey || shelf.holds(key) ? nil : key
  }

  /// The commands that the reader is likely to give next, the likeliest first, as long as what they
  /// show is laid out.
  var likelyCommands: [Command] {
    guard overlays.isEmpty, pendingKeys.isEmpty else { return [] }
    guard workspace.focus == .main else { return nextView == nil ? [] : [.move(.down)] }
    var commands: [Command] = nextView == nil ? [] : [.navigate(.open)]
    if holdsPlaceBefore { commands.append(.navigate(.back)) }
    return commands
  }

  /// Whether there is a place to go back to, and it is laid out.
  private var holdsPlaceBefore: Bool {
    guard let width = contentKey?.width,
      let main = history[history.current]?.parent.flatMap({ history[$0]?.place.main })
    else { return false }
    return shelf.holds(ContentShelf.Key(view: main.view, subject: main.subject, width: width))
  }

  private var nextView: (view: MainView, subject: Int?)? {
    if let list = workspace.focusedList {
      let row = list.cursor.row + 1
      guard workspace.main.view == .entry, list.rows.indices.contains(row) else { return nil }
      return isQuick(list.rows[row]) ? (.entry, list.rows[row]) : nil
    }
    guard let link = workspace.main.link, content.links.indices.contains(link) else { return nil }
    return switch content.links[link].destination {
    case .entry(let position): isQuick(position) ? (.entry, position) : nil
    case .paragraph, .text: library.article?.text.isShort == true ? (.article, nil) : nil
    }
  }

  /// Whether an entry is laid out sooner than a key waits: not where it has very many relations.
  private func isQuick(_ position: Int) -> Bool {
    library.graph.degree(of: position) <= Explorer.mostRelationsAhead
  }

  private static let mostRelationsAhead = 500
}

extension ArticleText {
  /// Whether the whole text is laid out sooner than a key waits.
  fileprivate var isShort: Bool {
    paragraphs.count <= 200 && paragraphs.reduce(0) { $0 + $1.text.utf8.count } <= 40_000
  }
}
