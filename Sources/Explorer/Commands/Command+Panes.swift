import TerminalUI

extension Command {
  /// Chooses which pane is focused, and what it shows.
  static let panes: [Command] = [
    Command(
      "pane.next",
      "next pane",
      in: .panes,
      keys: .in(.workspace, keys: "<Tab>"),
      hints: [.in(.list, 70, "next pane"), .in(.main, 100, "next pane")],
      action: { $0.focusPane(stepping: 1) }
    ),
    Command(
      "pane.previous",
      "previous pane",
      in: .panes,
      keys: .in(.workspace, keys: "<S-Tab>"),
      action: { $0.focusPane(stepping: -1) }
    ),
    Command(
      "pane.first",
      "first list",
      in: .panes,
      keys: .in(.workspace, keys: "1"),
      action: { $0.focus(.list(0)) }
    ),
    Command(
      "pane.second",
      "second list",
      in: .panes,
      keys: .in(.workspace, keys: "2"),
      action: { $0.focus(.list(1)) }
    ),
    Command(
      "pane.third",
      "third list",
      in: .panes,
      keys: .in(.workspace, keys: "3"),
      action: { $0.focus(.list(2)) }
    ),
    Command(
      "pane.main",
      "main pane",
      in: .panes,
      keys: .in(.workspace, keys: "0"),
      action: { $0.focus(.main) }
    ),
    Command(
      "tab.next",
      "next tab of this list",
      in: .panes,
      keys: .in(.list, keys: "]", "l", "<Right>"),
      hints: [.in(.list, 60, "next tab")],
      availability: { Availability(unless: $0.obstacleToOtherTabs) },
      action: { $0.showTab(by: 1) }
    ),
    Command(
      "tab.previous",
      "previous tab of this list",
      in: .panes,
      keys: .in(.list, keys: "[", "h", "<Left>"),
      availability: { Availability(unless: $0.obstacleToOtherTabs) },
      action: { $0.showTab(by: -1) }
    ),
    Command(
      "view.next",
      "next view of the main pane",
      in: .panes,
      keys: .in(.workspace, keys: "}"),
      .in(.main, keys: "l", "<Right>"),
      hints: [.in(.main, 90, "next view")],
      availability: { Availability(unless: $0.obstacleToChangingMainPane) },
      action: { $0.showView(by: 1) }
    ),
    Command(
      "view.previous",
      "previous view of the main pane",
      in: .panes,
      keys: .in(.workspace, keys: "{"),
      .in(.main, keys: "h", "<Left>"),
      availability: { Availability(unless: $0.obstacleToChangingMainPane) },
      action: { $0.showView(by: -1) }
    ),
    Command(
      "pane.zoom",
      "zoom this pane",
      in: .panes,
      keys: .in(.workspace, keys: "z"),
      availability: {
        $0.size.width < Layout.narrowWidth
          ? .unavailable("one pane at a time is in view") : .available
      },
      action: { $0.workspace.isZoomed.toggle() }
    ),
  ]
}

extension Explorer {
  /// Why nothing can be changed in the main pane; `nil` if it is in view.
  var obstacleToChangingMainPane: VisibleText? {
    Layout(size: size, workspace: workspace)?.main == nil ? "the main pane is not in view" : nil
  }

  fileprivate var obstacleToOtherTabs: VisibleText? {
    guard case .list(let index) = workspace.focus, workspace.lists[index].tabs.count > 1 else {
      return "there is no other tab"
    }
    return nil
  }

  fileprivate mutating func focusPane(stepping step: Int) {
    let all = workspace.lists.indices.map(Focus.list) + [.main]
    guard let index = all.firstIndex(of: workspace.focus) else { return }
    focus(all[(index + step + all.count) % all.count])
  }

  fileprivate mutating func focus(_ focus: Focus) {
    workspace.focus = focus
    preview()
    if focus == .main && workspace.main.view.reading.link == nil { goals.append(.firstLink) }
  }

  fileprivate mutating func showTab(by step: Int) {
    guard case .list(let index) = workspace.focus else { return }
    workspace.lists[index].showTab(by: step)
    preview()
  }

  fileprivate mutating func showView(by step: Int) {
    workspace.main.showView(by: step)
    goals.append(.start)
    if workspace.focus == .main { goals.append(.firstLink) }
  }
}
