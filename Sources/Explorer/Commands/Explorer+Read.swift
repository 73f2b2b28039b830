import DossierModel

extension Explorer {
  /// Moves through the main pane's links, or scrolls it from elsewhere.
  mutating func perform(_ command: ReadCommand) {
    switch command {
    case .nextLink: chooseLink(step: 1)
    case .previousLink: chooseLink(step: -1)
    case .scrollDown: scroll(by: scrollStep)
    case .scrollUp: scroll(by: -scrollStep)
    case .nextMention: stepMention(by: 1)
    case .previousMention: stepMention(by: -1)
    case .paragraph: listParagraph()
    }
  }

  /// The paragraph that the reader is at: in the article the one at the cursor, elsewhere the one
  /// that the chosen link leads to.
  var paragraphAtCursor: Int? {
    if workspace.main.view == .article {
      return content.paragraph(atLine: workspace.main.cursor.row)
    }
    guard workspace.focus == .main, let link = workspace.main.link,
      case .text(let place) = content.links[link].destination
    else { return nil }
    return place.paragraph
  }

  private mutating func listParagraph() {
    needArticle()
    guard let number = paragraphAtCursor, let article = library.article else { return }
    overlays.append(
      .paragraph(
        ParagraphOverlay(paragraph: number, of: article, library: library, isUnicode: isUnicode)
      )
    )
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
