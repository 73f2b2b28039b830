import DossierModel
import TerminalUI

/// Whether a command works at this moment.
enum Availability: Hashable, Sendable {
  case available
  /// It would do nothing, and why.
  case unavailable(VisibleText)
}

extension Explorer {
  /// Whether a command would do something at this moment.
  func availability(of command: Command) -> Availability {
    guard Layout.fits(size) else {
      return availabilityWhenTooSmall(of: command)
    }
    return switch command {
    case .move: .available
    case .application(let command): availability(of: command)
    case .focus(let command): availability(of: command)
    case .read(let command): availability(of: command)
    case .navigate(let command): availability(of: command)
    case .find(let command): availability(of: command)
    case .edit(let command): availability(of: command)
    }
  }

  /// No key acts blind: on a screen that shows nothing, only leaving works.
  private func availabilityWhenTooSmall(of command: Command) -> Availability {
    switch command {
    case .application(.close), .application(.quit), .application(.interrupt),
      .application(.suspend), .application(.redraw):
      .available
    case .move, .focus, .read, .navigate, .find, .edit, .application:
      .unavailable("the window is too small")
    }
  }

  private func availability(of command: ApplicationCommand) -> Availability {
    switch command {
    case .dismiss:
      if overlays.isEmpty && !workspace.isZoomed && workspace.focusedList?.filter.isEmpty != false {
        workspace.lists.contains { !$0.current.filter.isEmpty }
          ? .unavailable("a list is narrowed; Esc in that list shows all of it")
          : .unavailable("there is nothing to close; q leaves")
      } else {
        .available
      }
    case .theme:
      themes.count > 1 ? .available : .unavailable("there is no other theme")
    case .help:
      if case .help = overlays.last { .unavailable("these are the keys") } else { .available }
    case .about, .redraw, .suspend, .close, .quit, .interrupt:
      .available
    }
  }

  private func availability(of command: FocusCommand) -> Availability {
    switch command {
    case .nextTab, .previousTab:
      guard case .list(let index) = workspace.focus, workspace.lists[index].tabs.count > 1 else {
        return .unavailable("there is no other tab")
      }
      return .available
    case .follow:
      return workspace.main.view == .article
        ? .available : .unavailable("the article is not shown; } shows it")
    case .nextView, .previousView:
      return Layout(size: size, workspace: workspace)?.main == nil
        ? .unavailable("the main pane is not in view") : .available
    case .zoom:
      return size.width < Layout.narrowWidth
        ? .unavailable("one pane at a time is in view") : .available
    case .nextPane, .previousPane, .firstList, .secondList, .thirdList, .main:
      return .available
    }
  }

  private func availability(of command: ReadCommand) -> Availability {
    switch command {
    case .nextLink, .previousLink:
      content.links.isEmpty ? .unavailable("there is no link here") : .available
    case .scrollDown, .scrollUp:
      if Layout(size: size, workspace: workspace)?.main == nil {
        .unavailable("the main pane is not in view")
      } else if content.lines.count <= workspace.main.cursor.height {
        .unavailable("everything is in view")
      } else {
        .available
      }
    case .nextMention, .previousMention:
      hasMentions ? .available : .unavailable("the article does not mention it")
    case .paragraph:
      paragraphAtCursor == nil
        ? .unavailable("no paragraph here; choose a ¶ or a line of the article") : .available
    }
  }

  /// Whether the article mentions the chosen entry, as far as that is known before it is needed.
  private var hasMentions: Bool {
    guard let subject = workspace.main.subject else { return false }
    return library.article == nil ? !library.entry(subject).paragraphs.isEmpty : !mentions.isEmpty
  }

  private func availability(of command: NavigateCommand) -> Availability {
    switch command {
    case .openBehind:
      guard case .search = overlays.last else { return .unavailable("no search is open") }
      return availability(of: .open)
    case .open:
      if let overlay = overlays.last { return availabilityOfOpening(overlay) }
      if let list = workspace.focusedList {
        return list.selection == nil ? .unavailable("the list is empty") : .available
      }
      return workspace.main.link == nil
        ? .unavailable("no link on this line; ) goes to the next") : .available
    case .back:
      return history.canGoBack ? .available : .unavailable("there is nothing to go back to")
    case .forward:
      return history.canGoForward
        ? .available : .unavailable("there is nothing to go forward to")
    case .history:
      return history.count > 1 ? .available : .unavailable("nothing was visited yet")
    }
  }

  private func availabilityOfOpening(_ overlay: Overlay) -> Availability {
    switch overlay {
    case .search(let picker):
      picker.selection == nil ? .unavailable("there is no result to go to") : .available
    case .history: .available
    case .paragraph(let list):
      list.selection == nil ? .unavailable("nothing is anchored here") : .available
    case .narrow: .unavailable("Enter keeps the list narrowed")
    case .help, .about: .unavailable("there is nothing to go to here")
    case .problems(let list):
      list.selection?.destination == nil
        ? .unavailable("this concerns no entry; e opens the file") : .available
    }
  }

  private func availability(of command: FindCommand) -> Availability {
    switch command {
    case .search, .narrow, .keepNarrowed:
      return .available
    case .nextResult, .previousResult:
      return results.isEmpty ? .unavailable("no result was opened yet; / searches") : .available
    case .scope, .arrange, .olderQuery, .newerQuery:
      guard case .search(let picker) = overlays.last else {
        return .unavailable("no search is open")
      }
      return availability(of: command, in: picker)
    }
  }

  private func availability(of command: FindCommand, in picker: SearchPicker) -> Availability {
    switch command {
    case .scope:
      picker.canChangeScope ? .available : .unavailable("there is nowhere else to search")
    case .olderQuery:
      picker.hasOlderQuery ? .available : .unavailable("there is no earlier query")
    case .newerQuery:
      picker.hasNewerQuery ? .available : .unavailable("there is no later query")
    case .arrange, .search, .narrow, .keepNarrowed, .nextResult, .previousResult:
      .available
    }
  }
}
