import TerminalUI

extension Command {
  /// Closes the top overlay, ends narrowing and zooming, or leaves.
  static let closing: [Command] = [
    Command(
      "application.dismiss",
      "close what is on top, show all again",
      in: .application,
      keys: .in(.anywhere, keys: "<Esc>"),
      hints: [
        .in(.list, 20, "show all"), .in(.main, 40, "show all"), .in(.narrowing, 20, "show all"),
        .in(.picker, 20, "close"), .in(.overlay, 20, "close"),
      ],
      availability: { Availability(unless: $0.obstacleToDismissing) },
      action: { $0.dismiss() }
    ),
    Command(
      "application.close",
      "close what is on top, or leave",
      in: .application,
      keys: .in(.workspace, .overlay, .loading, keys: "q"),
      hints: [.in(.list, 100, "leave"), .in(.main, 120, "leave"), .in(.loading, 10, "stops")],
      worksUnseen: true,
      action: { $0.close() }
    ),
    Command(
      "application.quit",
      "leave",
      in: .application,
      keys: .in(.workspace, .overlay, .loading, keys: "Q"),
      worksUnseen: true,
      action: { $0.effects.append(.quit) }
    ),
    Command(
      "application.interrupt",
      "leave, when pressed twice",
      in: .application,
      keys: .in(.anywhere, .loading, keys: "<C-c>"),
      worksUnseen: true,
      action: { $0.interrupt() }
    ),
  ]
}

extension Explorer {
  fileprivate var obstacleToDismissing: VisibleText? {
    guard overlays.isEmpty, !workspace.isZoomed, workspace.focusedList?.filter.isEmpty != false
    else { return nil }
    return workspace.lists.contains { !$0.current.filter.isEmpty }
      ? "a list is narrowed; Esc in that list shows all of it"
      : "there is nothing to close; q leaves"
  }

  fileprivate mutating func dismiss() {
    if let overlay = overlays.popLast() {
      overlay.closed(in: &self)
    } else if case .list(let index) = workspace.focus,
      !workspace.lists[index].current.filter.isEmpty
    {
      let kind = workspace.lists[index].current.kind
      workspace.lists[index].current.widen(to: library.entries(ofKind: kind))
      preview()
    } else {
      workspace.isZoomed = false
    }
  }

  fileprivate mutating func close() {
    if overlays.isEmpty { effects.append(.quit) } else { dismiss() }
  }

  fileprivate mutating func interrupt() {
    if lastCommand == "application.interrupt" { return effects.append(.quit) }
    message = Message(text: "Ctrl-C again leaves")
  }
}
