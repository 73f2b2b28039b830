/// Something a reader can ask for, in groups that help shows apart.
enum Command: Hashable, Sendable {
  case move(MoveCommand)
  case focus(FocusCommand)
  case read(ReadCommand)
  case navigate(NavigateCommand)
  case find(FindCommand)
  case edit(EditCommand)
  case application(ApplicationCommand)

  /// The group's heading in help.
  var group: String {
    switch self {
    case .move: "Moving"
    case .focus: "Panes and tabs"
    case .read: "Reading"
    case .navigate: "Following links"
    case .find: "Finding"
    case .edit: "Mending the dossier"
    case .application: "The program"
    }
  }

  /// What it does, as help says it.
  var title: String {
    switch self {
    case .move(let command): command.rawValue
    case .focus(let command): command.rawValue
    case .read(let command): command.rawValue
    case .navigate(let command): command.rawValue
    case .find(let command): command.rawValue
    case .edit(let command): command.rawValue
    case .application(let command): command.rawValue
    }
  }

  /// Every command in the order of help.
  static let all: [Command] =
    MoveCommand.allCases.map(Command.move)
    + FocusCommand.allCases.map(Command.focus)
    + ReadCommand.allCases.map(Command.read)
    + NavigateCommand.allCases.map(Command.navigate)
    + FindCommand.allCases.map(Command.find)
    + EditCommand.allCases.map(Command.edit)
    + ApplicationCommand.allCases.map(Command.application)
}

/// Moves the selection of whatever has the keys.
enum MoveCommand: String, CaseIterable, Sendable {
  case down = "next line"
  case up = "previous line"
  case halfPageDown = "half a page down"
  case halfPageUp = "half a page up"
  case pageDown = "a page down"
  case pageUp = "a page up"
  case first = "to the start"
  case last = "to the end"
}

/// Chooses what has the keys.
enum FocusCommand: String, CaseIterable, Sendable {
  case nextPane = "next pane"
  case previousPane = "previous pane"
  case firstList = "first list"
  case secondList = "second list"
  case thirdList = "third list"
  case main = "main pane"
  case nextTab = "next tab of this list"
  case previousTab = "previous tab of this list"
  case nextView = "next view of the main pane"
  case previousView = "previous view of the main pane"
  case zoom = "zoom this pane"
  case follow = "let the lists follow the article, or show all"
}

/// Reads the main pane.
enum ReadCommand: String, CaseIterable, Sendable {
  case nextLink = "next link"
  case previousLink = "previous link"
  case scrollDown = "scroll the main pane down"
  case scrollUp = "scroll the main pane up"
  case nextMention = "next mention of the entry in the article"
  case previousMention = "previous mention of the entry in the article"
  case paragraph = "all that is anchored to this paragraph"
}

/// Goes from place to place.
enum NavigateCommand: String, CaseIterable, Sendable {
  case open = "go there"
  case openBehind = "go there and keep searching"
  case back = "go back"
  case forward = "go forward"
  case history = "history"
}

/// Finds entries.
enum FindCommand: String, CaseIterable, Sendable {
  case search = "search the dossier"
  case narrow = "narrow this list"
  case keepNarrowed = "keep the list narrowed"
  case nextResult = "next result"
  case previousResult = "previous result"
  case scope = "search everything, this kind, or around this entry"
  case arrange = "group by kind, or rank"
  case olderQuery = "earlier query"
  case newerQuery = "later query"
}

/// Concerns the program as a whole.
enum ApplicationCommand: String, CaseIterable, Sendable {
  case help = "help"
  case about = "about this dossier"
  case theme = "next theme"
  case redraw = "redraw the screen"
  case suspend = "suspend"
  case dismiss = "close what is on top, show all again"
  case close = "close what is on top, or leave"
  case quit = "leave"
  case interrupt = "leave, when pressed twice"
}
