import DossierModel
import TerminalUI

extension Explorer {
  /// Chooses which pane has the keys, and what it shows.
  mutating func perform(_ command: FocusCommand) {
    switch command {
    case .nextPane: focus(stepping: 1)
    case .previousPane: focus(stepping: -1)
    case .firstList: focus(.list(0))
    case .secondList: focus(.list(1))
    case .thirdList: focus(.list(2))
    case .main: focus(.main)
    case .nextTab: showTab(by: 1)
    case .previousTab: showTab(by: -1)
    case .nextView: showView(by: 1)
    case .previousView: showView(by: -1)
    case .zoom: workspace.isZoomed.toggle()
    case .follow: follow()
    }
  }

  private mutating func follow() {
    workspace.followsArticle.toggle()
    message = Message(
      text: workspace.followsArticle
        ? "while you read, the lists show what the paragraph speaks of" : "the lists show all"
    )
  }

  private mutating func focus(stepping step: Int) {
    let all = workspace.lists.indices.map(Focus.list) + [.main]
    guard let index = all.firstIndex(of: workspace.focus) else { return }
    focus(all[(index + step + all.count) % all.count])
  }

  private mutating func focus(_ focus: Focus) {
    workspace.focus = focus
    preview()
    if focus == .main && workspace.main.link == nil {
      settle()
      chooseFirstLink()
    }
  }

  private mutating func showTab(by step: Int) {
    guard case .list(let index) = workspace.focus else { return }
    workspace.lists[index].showTab(by: step)
    preview()
  }

  private mutating func showView(by step: Int) {
    let all = MainView.allCases
    guard let index = all.firstIndex(of: workspace.main.view) else { return }
    workspace.main.view = all[(index + step + all.count) % all.count]
    workspace.main.cursor = ListCursor()
    workspace.main.link = nil
    workspace.main.place = nil
    settle()
    if workspace.main.view == .article { revealFirstMention() }
    if workspace.focus == .main { chooseFirstLink() }
  }

  /// Starts the article at the first paragraph that speaks of the entry.
  mutating func revealFirstMention() {
    guard let subject = workspace.main.subject,
      let paragraph = library.article?.places(ofEntryAt: subject).first?.paragraph,
      let line = content.line(ofParagraph: paragraph)
    else { return }
    workspace.main.cursor.reveal(atTop: line)
  }
}
