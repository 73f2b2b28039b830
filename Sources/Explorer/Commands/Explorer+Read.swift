extension Explorer {
  /// Moves through the main pane's links, or scrolls it from elsewhere.
  mutating func perform(_ command: ReadCommand) {
    switch command {
    case .nextLink: chooseLink(step: 1)
    case .previousLink: chooseLink(step: -1)
    case .scrollDown: scroll(by: scrollStep)
    case .scrollUp: scroll(by: -scrollStep)
    }
  }

  private mutating func scroll(by rows: Int) {
    workspace.main.link = nil
    workspace.main.cursor.scroll(by: rows)
  }

  private var scrollStep: Int { max(1, workspace.main.cursor.height / 2) }

  /// Chooses the first link in view, if there is one.
  mutating func chooseFirstLink() {
    let first = content.firstLink(from: workspace.main.cursor.top)
    guard content.links.indices.contains(first),
      workspace.main.cursor.visible.contains(content.links[first].line)
    else { return }
    choose(first)
  }

  private mutating func chooseLink(step: Int) {
    workspace.focus = .main
    settle()
    let next: Int
    if let link = workspace.main.link {
      next = link + step
    } else {
      let below = content.firstLink(from: workspace.main.cursor.row)
      next = step > 0 ? below : below - 1
    }
    choose(max(0, min(next, content.links.count - 1)))
  }

  private mutating func choose(_ link: Int) {
    workspace.main.link = link
    workspace.main.cursor.select(content.links[link].line)
  }
}
